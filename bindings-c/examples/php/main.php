<?php

declare(strict_types=1);

// Signs a request as a bank would send it, verifies it as its receiver does, and says what is wrong with a refused one.
// Arguments: a file with what declarations.sh printed, and the library.

require __DIR__ . '/paraf.php';

[, $declarations, $library] = $argv;
$paraf = new Paraf(file_get_contents($declarations), $library);
$secret = 'the secret that you issued to the bank';

$signer = $paraf->signer('bca', ['client_secret' => $secret, 'partner_id' => '12345', 'channel_id' => '95231']);
$sent = $paraf->sign($signer, [
    'method' => 'POST',
    'url' => '/openapi/v1.0/transfer-va/inquiry',
    'body' => '{ "partnerServiceId": "   12345", "url": "https:\/\/merchant.id" }',
    'access_token' => 'an-access-token',
]);
$paraf->freeSigner($signer);
echo 'signature: ', $sent['headers']['X-SIGNATURE'], "\n";

$verifier = $paraf->verifier('bca', $secret, '12345');
$verified = $paraf->verify($verifier, $sent);
echo 'genuine: ', $verified['body'], "\n", 'replay key: ', $verified['replay_key'], "\n";

// The same, after some framework has parsed the body and written it anew.
$other = ['body' => '{"partnerServiceId":"   12345","url":"https://merchant.id"}'] + $sent;
try {
    $paraf->verify($verifier, $other);
    exit(1);
} catch (ParafException $refused) {
    $mistake = $paraf->diagnose('bca', $other, $secret);
    echo $refused->errorCode, ': ', $mistake, "\n";
    $mistake !== '' || exit(1);
}
$paraf->freeVerifier($verifier);
