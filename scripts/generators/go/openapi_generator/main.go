// One call with the client that openapi-generator makes: what goes in is a file, what comes back is printed.
package main

import (
	"context"
	"encoding/json"
	"log"
	"os"

	client "generators/clients/openapi_generator/bca"
)

type call struct {
	URL, Token, CustomerToken string
	Headers                   map[string]string
	Body                      client.BankStatementRequest
}

func main() {
	var call call
	text, err := os.ReadFile(os.Args[1])
	check(err)
	check(json.Unmarshal(text, &call))

	settings := client.NewConfiguration()
	settings.Servers = client.ServerConfigurations{{URL: call.URL}}
	ctx := context.WithValue(context.Background(), client.ContextAccessToken, call.Token)
	ctx = context.WithValue(ctx, client.ContextAPIKeys, map[string]client.APIKey{"B2B2C": {Key: call.CustomerToken}})
	answer, _, err := client.NewAPIClient(settings).InformationAPI.PostBankStatement(ctx).
		CHANNELID(call.Headers["CHANNEL-ID"]).
		ORIGIN(call.Headers["ORIGIN"]).
		XDEVICEID(call.Headers["X-DEVICE-ID"]).
		XEXTERNALID(call.Headers["X-EXTERNAL-ID"]).
		XIPADDRESS(call.Headers["X-IP-ADDRESS"]).
		XPARTNERID(call.Headers["X-PARTNER-ID"]).
		XSIGNATURE(call.Headers["X-SIGNATURE"]).
		XTIMESTAMP(call.Headers["X-TIMESTAMP"]).
		BankStatementRequest(call.Body).
		Execute()
	check(err)
	check(json.NewEncoder(os.Stdout).Encode(answer))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
