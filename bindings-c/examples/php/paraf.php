<?php

declare(strict_types=1);

// A thin layer over libparaf by PHP's FFI: what the example needs of it.

final class ParafException extends RuntimeException
{
    public function __construct(public readonly string $errorCode, string $message)
    {
        parent::__construct($message);
    }
}

final class Paraf
{
    private FFI $ffi;

    /** @var list<FFI\CData> memory of PHP that one call reads */
    private array $memory = [];

    /** @param string $header the declarations of paraf.h, as declarations.sh prints them */
    public function __construct(string $header, string $library)
    {
        $this->ffi = FFI::cdef($header, $library);
    }

    /** @param array<string, string> $credential members of paraf_credential */
    public function signer(string $profile, array $credential): FFI\CData
    {
        return $this->make('paraf_signer', fn ($signer, $error) => $this->ffi->paraf_signer_new(
            $this->text($profile),
            FFI::addr($this->structure('paraf_credential', $credential)),
            $signer,
            $error,
        ));
    }

    /**
     * @param array<string, string> $request members of paraf_request
     * @return array{method: string, url: string, headers: array<string, string>, body: string}
     */
    public function sign(FFI\CData $signer, array $request): array
    {
        $signed = $this->make('paraf_signed_request', fn ($signed, $error) => $this->ffi->paraf_signer_sign(
            $signer,
            FFI::addr($this->structure('paraf_request', $request)),
            $signed,
            $error,
        ));
        $headers = [];
        for ($i = 0; $i < $this->ffi->paraf_signed_request_header_count($signed); $i++) {
            $name = self::string($this->ffi->paraf_signed_request_header_name($signed, $i));
            $headers[$name] = self::string($this->ffi->paraf_signed_request_header_value($signed, $i));
        }
        $result = [
            'method' => self::string($this->ffi->paraf_signed_request_method($signed)),
            'url' => self::string($this->ffi->paraf_signed_request_url($signed)),
            'headers' => $headers,
            'body' => self::string($this->ffi->paraf_signed_request_body($signed)),
        ];
        $this->ffi->paraf_signed_request_free($signed);

        return $result;
    }

    public function verifier(string $profile, string $clientSecret, string $partnerId): FFI\CData
    {
        $options = $this->structure('paraf_verifier_options', []);
        $secret = $this->keep($this->text($clientSecret));
        $partner = $this->keep($this->text($partnerId));
        $options->client_secrets = FFI::addr($secret);
        $options->client_secret_count = 1;
        $options->partner_ids = FFI::addr($partner);
        $options->partner_id_count = 1;

        return $this->make('paraf_verifier', fn ($verifier, $error) => $this->ffi->paraf_verifier_new(
            $this->text($profile),
            FFI::addr($options),
            $verifier,
            $error,
        ));
    }

    /**
     * @param array{method: string, url: string, headers: array<string, string>, body: string} $request
     * @return array{body: string, replay_key: string}
     */
    public function verify(FFI\CData $verifier, array $request, int $tolerance = 300): array
    {
        $incoming = $this->received('paraf_incoming_request', $request);
        $incoming->tolerance = $tolerance;
        $verified = $this->make('paraf_verified', fn ($verified, $error) => $this->ffi->paraf_verifier_verify(
            $verifier,
            FFI::addr($incoming),
            $verified,
            $error,
        ));
        $result = [
            'body' => self::string($this->ffi->paraf_verified_body($verified)),
            'replay_key' => self::string($this->ffi->paraf_verified_replay_key($verified)),
        ];
        $this->ffi->paraf_verified_free($verified);

        return $result;
    }

    /**
     * The mistake behind the signature of a request that a provider sent; empty where nothing explains it.
     *
     * @param array{method: string, url: string, headers: array<string, string>, body: string} $request
     */
    public function diagnose(string $profile, array $request, string $clientSecret): string
    {
        $refused = $this->received('paraf_case', $request);
        $refused->direction = $this->ffi->PARAF_TO_PARTNER;
        $credential = $this->structure('paraf_diagnosis_credential', ['client_secret' => $clientSecret]);
        $diagnosis = $this->make('paraf_diagnosis', fn ($diagnosis, $error) => $this->ffi->paraf_diagnose(
            $this->text($profile),
            FFI::addr($refused),
            FFI::addr($credential),
            192 << 20, // PARAF_DEFAULT_MAX_HASHED_BYTES: FFI reads no macros
            $diagnosis,
            $error,
        ));
        $finding = $this->ffi->paraf_diagnosis_finding($diagnosis, 0);
        $title = self::string($this->ffi->paraf_finding_title($finding, $this->ffi->PARAF_ENGLISH));
        $this->ffi->paraf_diagnosis_free($diagnosis);

        return $title;
    }

    public function freeSigner(FFI\CData $signer): void
    {
        $this->ffi->paraf_signer_free($signer);
    }

    public function freeVerifier(FFI\CData $verifier): void
    {
        $this->ffi->paraf_verifier_free($verifier);
    }

    /** Calls a function with room for its handle and its error. */
    private function make(string $type, callable $call): FFI\CData
    {
        $handle = $this->ffi->new("$type *");
        $error = $this->ffi->new('paraf_error *');
        $code = $call(FFI::addr($handle), FFI::addr($error));
        $this->memory = [];
        if ($code !== $this->ffi->PARAF_OK) {
            $name = self::string($this->ffi->paraf_error_code_text($error));
            $message = self::string($this->ffi->paraf_error_message($error));
            $this->ffi->paraf_error_free($error);
            throw new ParafException($name, $message);
        }

        return $handle;
    }

    /** What the _init() functions of paraf.h do: zeros, and the size. */
    private function structure(string $type, array $members): FFI\CData
    {
        $structure = $this->keep($this->ffi->new($type));
        $structure->size = FFI::sizeof($structure);
        foreach ($members as $name => $value) {
            $structure->$name = $this->text($value);
        }

        return $structure;
    }

    /** A structure with members `headers` and `header_count`. */
    private function received(string $type, array $request): FFI\CData
    {
        $count = count($request['headers']);
        $headers = $this->keep($this->ffi->new("paraf_header[$count]"));
        $i = 0;
        foreach ($request['headers'] as $name => $value) {
            $headers[$i]->name = $this->text($name);
            $headers[$i]->value = $this->text($value);
            $i++;
        }
        unset($request['headers']);
        $structure = $this->structure($type, $request);
        $structure->headers = FFI::addr($headers[0]);
        $structure->header_count = $count;

        return $structure;
    }

    private function text(string $text): FFI\CData
    {
        $bytes = $this->keep($this->ffi->new('char[' . (strlen($text) + 1) . ']'));
        FFI::memcpy($bytes, $text, strlen($text));
        $str = $this->ffi->new('paraf_str');
        $str->data = FFI::addr($bytes[0]);
        $str->len = strlen($text);

        return $str;
    }

    private function keep(FFI\CData $memory): FFI\CData
    {
        return $this->memory[] = $memory;
    }

    private static function string(FFI\CData $str): string
    {
        return $str->len === 0 ? '' : FFI::string($str->data, $str->len);
    }
}
