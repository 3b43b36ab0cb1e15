// Signs a request as a bank would send it, verifies it as its receiver does, and says what is wrong with a refused one.
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
	body := `{ "partnerServiceId": "   12345", "url": "https:\/\/merchant.id" }`
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

	// The same, after some framework has parsed the body and written it anew.
	sent.Body = `{"partnerServiceId":"   12345","url":"https://merchant.id"}`
	if _, _, err := verifier.Verify(sent); err == nil {
		log.Fatal("another body was taken for genuine")
	}
	mistake, err := Diagnose("bca", sent, secret)
	if err != nil || mistake == "" {
		log.Fatal("the mistake has no name: ", err)
	}
	fmt.Println("refused:", mistake)
}
