package main

// #cgo pkg-config: paraf
// #include <paraf.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"runtime"
	"unsafe"
)

// arena holds copies of Go text in C memory for the length of one call: C structures may not point to Go memory.
type arena []unsafe.Pointer

func (a *arena) text(text string) C.paraf_str {
	bytes := C.CBytes([]byte(text))
	*a = append(*a, bytes)
	return C.paraf_bytes(bytes, C.size_t(len(text)))
}

func (a *arena) headers(headers [][2]string) (*C.paraf_header, C.size_t) {
	first := C.calloc(C.size_t(len(headers)+1), C.sizeof_paraf_header)
	*a = append(*a, first)
	for i, header := range headers {
		place := (*C.paraf_header)(unsafe.Add(first, i*C.sizeof_paraf_header))
		place.name, place.value = a.text(header[0]), a.text(header[1])
	}
	return (*C.paraf_header)(first), C.size_t(len(headers))
}

func (a *arena) texts(texts []string) (*C.paraf_str, C.size_t) {
	first := C.calloc(C.size_t(len(texts)+1), C.sizeof_paraf_str)
	*a = append(*a, first)
	for i, text := range texts {
		*(*C.paraf_str)(unsafe.Add(first, i*C.sizeof_paraf_str)) = a.text(text)
	}
	return (*C.paraf_str)(first), C.size_t(len(texts))
}

func (a *arena) free() {
	for _, memory := range *a {
		C.free(memory)
	}
}

// goText copies a text that belongs to a handle.
func goText(text C.paraf_str) string {
	return C.GoStringN(text.data, C.int(text.len))
}

func failure(code C.paraf_code, err *C.paraf_error) error {
	if code == C.PARAF_OK {
		return nil
	}
	defer C.paraf_error_free(err)
	return errors.New(goText(C.paraf_error_code_text(err)) + ": " + goText(C.paraf_error_message(err)))
}

// Signer signs the requests of one partner. It may be used by several goroutines at once.
type Signer struct{ handle *C.paraf_signer }

// NewSigner takes the name of a profile and the shared secret.
func NewSigner(profile, clientSecret, partnerID, channelID string) (*Signer, error) {
	var memory arena
	defer memory.free()
	credential := C.paraf_credential_init()
	credential.client_secret = memory.text(clientSecret)
	credential.partner_id = memory.text(partnerID)
	credential.channel_id = memory.text(channelID)
	var handle *C.paraf_signer
	var failed *C.paraf_error
	code := C.paraf_signer_new(memory.text(profile), &credential, &handle, &failed)
	if err := failure(code, failed); err != nil {
		return nil, err
	}
	signer := &Signer{handle}
	runtime.SetFinalizer(signer, func(signer *Signer) { C.paraf_signer_free(signer.handle) })
	return signer, nil
}

// Request is what to send, byte for byte, or what arrived.
type Request struct {
	Method, URL string
	Headers     [][2]string
	Body        string
}

// Sign signs a transaction; the clock is the operating system's.
func (s *Signer) Sign(method, url, body, accessToken string) (*Request, error) {
	var memory arena
	defer memory.free()
	request := C.paraf_request_init()
	request.method, request.url = memory.text(method), memory.text(url)
	request.body = memory.text(body)
	request.access_token = memory.text(accessToken)
	var signed *C.paraf_signed_request
	var failed *C.paraf_error
	code := C.paraf_signer_sign(s.handle, &request, &signed, &failed)
	runtime.KeepAlive(s)
	if err := failure(code, failed); err != nil {
		return nil, err
	}
	defer C.paraf_signed_request_free(signed)
	result := &Request{
		Method: goText(C.paraf_signed_request_method(signed)),
		URL:    goText(C.paraf_signed_request_url(signed)),
		Body:   goText(C.paraf_signed_request_body(signed)),
	}
	for i := C.size_t(0); i < C.paraf_signed_request_header_count(signed); i++ {
		name, value := C.paraf_signed_request_header_name(signed, i), C.paraf_signed_request_header_value(signed, i)
		result.Headers = append(result.Headers, [2]string{goText(name), goText(value)})
	}
	return result, nil
}

// Verifier verifies the requests of one provider. It may be used by several goroutines at once.
type Verifier struct{ handle *C.paraf_verifier }

// NewVerifier takes the secrets that you issued and the partners that you serve.
func NewVerifier(profile string, clientSecrets, partnerIDs []string) (*Verifier, error) {
	var memory arena
	defer memory.free()
	options := C.paraf_verifier_options_init()
	options.client_secrets, options.client_secret_count = memory.texts(clientSecrets)
	options.partner_ids, options.partner_id_count = memory.texts(partnerIDs)
	var handle *C.paraf_verifier
	var failed *C.paraf_error
	code := C.paraf_verifier_new(memory.text(profile), &options, &handle, &failed)
	if err := failure(code, failed); err != nil {
		return nil, err
	}
	verifier := &Verifier{handle}
	runtime.SetFinalizer(verifier, func(verifier *Verifier) { C.paraf_verifier_free(verifier.handle) })
	return verifier, nil
}

// Verify gives the body that the signature covers and the key under which to remember the request.
func (v *Verifier) Verify(request *Request) (body, replayKey string, err error) {
	var memory arena
	defer memory.free()
	incoming := C.paraf_incoming_request_init()
	incoming.method, incoming.url = memory.text(request.Method), memory.text(request.URL)
	incoming.headers, incoming.header_count = memory.headers(request.Headers)
	incoming.body = memory.text(request.Body)
	var verified *C.paraf_verified
	var failed *C.paraf_error
	code := C.paraf_verifier_verify(v.handle, &incoming, &verified, &failed)
	runtime.KeepAlive(v)
	if err := failure(code, failed); err != nil {
		return "", "", err
	}
	defer C.paraf_verified_free(verified)
	return goText(C.paraf_verified_body(verified)), goText(C.paraf_verified_replay_key(verified)), nil
}

// Diagnose names the mistake behind the signature of a request that a provider sent; it is empty where nothing explains it.
func Diagnose(profile string, request *Request, clientSecret string) (string, error) {
	var memory arena
	defer memory.free()
	refused := C.paraf_case_init()
	refused.method, refused.url = memory.text(request.Method), memory.text(request.URL)
	refused.headers, refused.header_count = memory.headers(request.Headers)
	refused.body = memory.text(request.Body)
	refused.direction = C.PARAF_TO_PARTNER
	credential := C.paraf_diagnosis_credential_init()
	credential.client_secret = memory.text(clientSecret)
	var diagnosis *C.paraf_diagnosis
	var failed *C.paraf_error
	code := C.paraf_diagnose(memory.text(profile), &refused, &credential, C.PARAF_DEFAULT_MAX_HASHED_BYTES, &diagnosis, &failed)
	if err := failure(code, failed); err != nil {
		return "", err
	}
	defer C.paraf_diagnosis_free(diagnosis)
	return goText(C.paraf_finding_title(C.paraf_diagnosis_finding(diagnosis, 0), C.PARAF_ENGLISH)), nil
}
