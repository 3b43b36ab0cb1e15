// Go's standard library: encoding/json for the body, crypto/hmac and crypto/rsa. Lines of JSON in, lines of JSON out, as
// interop/README.md says. The argument names what becomes of the body: compact (json.Compact) or marshal (json.Unmarshal
// into any, json.Marshal).
package main

import (
	"bufio"
	"bytes"
	"crypto"
	"crypto/hmac"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"strings"
)

type request struct {
	Operation    string `json:"operation"`
	Algorithm    string `json:"algorithm"`
	Method       string `json:"method"`
	URL          string `json:"url"`
	AccessToken  string `json:"access_token"`
	Timestamp    string `json:"timestamp"`
	Body         string `json:"body"`
	Signature    string `json:"signature"`
	ClientKey    string `json:"client_key"`
	ClientSecret string `json:"client_secret"`
	PrivateKey   string `json:"private_key"`
	PublicKey    string `json:"public_key"`
}

type answer map[string]any

func main() {
	body := map[string]func(string) ([]byte, error){"compact": compact, "marshal": marshal}[os.Args[1]]
	operations := []string{"sign", "verify", "sign-token", "verify-token"}
	write(answer{"version": "standard library", "operations": operations})
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r request
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			panic(err)
		}
		result, err := r.answer(body)
		if err != nil {
			result = answer{"refused": err.Error()}
		}
		write(result)
	}
}

func write(result answer) {
	line, err := json.Marshal(result)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(line))
}

func (r request) answer(body func(string) ([]byte, error)) (answer, error) {
	text := r.ClientKey + "|" + r.Timestamp
	var sent []byte
	if !strings.HasSuffix(r.Operation, "-token") {
		var err error
		if sent, err = body(r.Body); err != nil {
			return nil, err
		}
		digest := sha256.Sum256(sent)
		parts := []string{r.Method, r.URL, r.AccessToken, hex.EncodeToString(digest[:]), r.Timestamp}
		if r.Algorithm == "rsa-sha256" {
			parts = append(parts[:2], parts[3:]...)
		}
		text = strings.Join(parts, ":")
	}
	if strings.HasPrefix(r.Operation, "verify") {
		return r.verify(text)
	}
	signature, err := r.sign(text)
	return answer{"signature": base64.StdEncoding.EncodeToString(signature), "body": string(sent)}, err
}

func (r request) sign(text string) ([]byte, error) {
	if r.Algorithm == "hmac-sha512" {
		return r.mac(text), nil
	}
	block, _ := pem.Decode([]byte(r.PrivateKey))
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	digest := sha256.Sum256([]byte(text))
	return rsa.SignPKCS1v15(nil, key.(*rsa.PrivateKey), crypto.SHA256, digest[:])
}

func (r request) verify(text string) (answer, error) {
	signature, err := base64.StdEncoding.DecodeString(r.Signature)
	if err != nil {
		return nil, err
	}
	if r.Algorithm == "hmac-sha512" {
		return answer{"valid": hmac.Equal(signature, r.mac(text))}, nil
	}
	block, _ := pem.Decode([]byte(r.PublicKey))
	key, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	digest := sha256.Sum256([]byte(text))
	return answer{"valid": rsa.VerifyPKCS1v15(key.(*rsa.PublicKey), crypto.SHA256, digest[:], signature) == nil}, nil
}

func (r request) mac(text string) []byte {
	mac := hmac.New(sha512.New, []byte(r.ClientSecret))
	mac.Write([]byte(text))
	return mac.Sum(nil)
}

func compact(body string) ([]byte, error) {
	if body == "" {
		return nil, nil
	}
	var out bytes.Buffer
	err := json.Compact(&out, []byte(body))
	return out.Bytes(), err
}

func marshal(body string) ([]byte, error) {
	if body == "" {
		return nil, errors.New("marshals a value, and an empty body is none")
	}
	var value any
	if err := json.Unmarshal([]byte(body), &value); err != nil {
		return nil, err
	}
	return json.Marshal(value)
}
