// Signs a request as a bank would send it, then verifies it as its receiver does.
package main

import (
	"fmt"
	"log"
)

func main() {
	log.SetFlags(0)
	const secret = "the secret that you issued to the bank"
	signer, err := NewSigner("bca", secret, "12345", "95231")
	if err != nil {
		log.Fatal(err)
	}
	body := `{ "partnerServiceId": "   12345" }`
	sent, err := signer.Sign("POST", "/openapi/v1.0/transfer-va/inquiry", body, "an-access-token")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("headers:", len(sent.Headers))

	verifier, err := NewVerifier("bca", []string{secret}, []string{"12345"})
	if err != nil {
		log.Fatal(err)
	}
	verified, replayKey, err := verifier.Verify(sent)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("genuine:", verified)
	fmt.Println("replay key:", replayKey)

	sent.Body = `{"partnerServiceId":"   99999"}`
	if _, _, err := verifier.Verify(sent); err == nil {
		log.Fatal("a forged body was taken for genuine")
	}
}
