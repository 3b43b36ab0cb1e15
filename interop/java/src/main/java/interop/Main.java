package interop;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Gson for the body, the JDK's javax.crypto and java.security. Lines of JSON in, lines of JSON out, as interop/README.md says. */
public final class Main {
  private static final Gson GSON = new Gson();

  public static void main(String[] arguments) throws Exception {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    JsonObject hello = new JsonObject();
    hello.addProperty("version", versionOfGson());
    hello.add("operations", GSON.toJsonTree(List.of("sign", "verify", "sign-token", "verify-token")));
    answers.println(GSON.toJson(hello));
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      answers.println(GSON.toJson(answer(JsonParser.parseString(line).getAsJsonObject())));
    }
  }

  private static JsonObject answer(JsonObject request) {
    JsonObject answer = new JsonObject();
    try {
      boolean token = text(request, "operation").endsWith("-token");
      String body = token ? "" : serialized(text(request, "body"));
      String toSign = token ? text(request, "client_key") + "|" + text(request, "timestamp") : stringToSign(request, body);
      if (text(request, "operation").startsWith("verify")) {
        answer.addProperty("valid", verify(request, toSign));
      } else {
        answer.addProperty("signature", Base64.getEncoder().encodeToString(sign(request, toSign)));
        answer.addProperty("body", body);
      }
    } catch (GeneralSecurityException | RuntimeException error) {
      answer.addProperty("refused", String.valueOf(error.getMessage()).lines().findFirst().orElse(""));
    }
    return answer;
  }

  private static String serialized(String body) {
    if (body.isEmpty()) {
      throw new IllegalArgumentException("serializes a value, and an empty body is none");
    }
    JsonElement value = JsonParser.parseString(body);
    return GSON.toJson(value);
  }

  private static String stringToSign(JsonObject request, String body) throws GeneralSecurityException {
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(body)));
    String token = hmac(request) ? text(request, "access_token") + ":" : "";
    return text(request, "method") + ":" + text(request, "url") + ":" + token + digest + ":" + text(request, "timestamp");
  }

  private static byte[] sign(JsonObject request, String text) throws GeneralSecurityException {
    if (hmac(request)) {
      Mac mac = Mac.getInstance("HmacSHA512");
      mac.init(new SecretKeySpec(bytes(text(request, "client_secret")), "HmacSHA512"));
      return mac.doFinal(bytes(text));
    }
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der(request, "private_key"))));
    signature.update(bytes(text));
    return signature.sign();
  }

  private static boolean verify(JsonObject request, String text) throws GeneralSecurityException {
    byte[] received = Base64.getDecoder().decode(text(request, "signature"));
    if (hmac(request)) {
      return MessageDigest.isEqual(sign(request, text), received);
    }
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der(request, "public_key"))));
    signature.update(bytes(text));
    return signature.verify(received);
  }

  private static boolean hmac(JsonObject request) {
    return text(request, "algorithm").equals("hmac-sha512");
  }

  private static byte[] der(JsonObject request, String name) {
    return Base64.getMimeDecoder().decode(text(request, name).replaceAll("-----[A-Z ]+-----", ""));
  }

  private static String text(JsonObject request, String name) {
    return request.has(name) ? request.get(name).getAsString() : "";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** As its jar is named: gson-2.11.0.jar. */
  private static String versionOfGson() {
    String path = Gson.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return path.substring(path.lastIndexOf("gson-") + 5, path.length() - 4);
  }
}
