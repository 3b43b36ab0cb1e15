// One call with the client that oapi-codegen makes: what goes in is a file, what comes back is printed.
package main

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"os"

	client "generators/clients/oapi_codegen/bca"
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

	tokens := client.WithRequestEditorFn(func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+call.Token)
		request.Header.Set("Authorization-Customer", call.CustomerToken)
		return nil
	})
	bank, err := client.NewClientWithResponses(call.URL, tokens)
	check(err)
	given := func(name string) *string {
		value := call.Headers[name]
		return &value
	}
	answer, err := bank.PostBankStatementWithResponse(context.Background(), &client.PostBankStatementParams{
		CHANNELID:   client.PostBankStatementParamsCHANNELID(call.Headers["CHANNEL-ID"]),
		ORIGIN:      given("ORIGIN"),
		XDEVICEID:   given("X-DEVICE-ID"),
		XEXTERNALID: call.Headers["X-EXTERNAL-ID"],
		XIPADDRESS:  given("X-IP-ADDRESS"),
		XPARTNERID:  call.Headers["X-PARTNER-ID"],
		XSIGNATURE:  call.Headers["X-SIGNATURE"],
		XTIMESTAMP:  call.Headers["X-TIMESTAMP"],
	}, call.Body)
	check(err)
	check(json.NewEncoder(os.Stdout).Encode(answer.JSON200))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
