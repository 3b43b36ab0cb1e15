import com.google.gson.Gson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.InformationApi;
import org.openapitools.client.auth.ApiKeyAuth;
import org.openapitools.client.model.BankStatementRequest;

/** One call with the client that openapi-generator makes: what goes in is a file, what comes back is printed. */
class Call {
    String url;
    String token;
    String customerToken;
    Map<String, String> headers;
    Object body;

    public static void main(String[] arguments) throws Exception {
        Gson gson = new Gson();
        Call call = gson.fromJson(Files.readString(Path.of(arguments[0])), Call.class);
        ApiClient client = new ApiClient().setBasePath(call.url);
        client.setBearerToken(call.token);
        ((ApiKeyAuth) client.getAuthentication("B2B2C")).setApiKey(call.customerToken);
        var answer = new InformationApi(client).postBankStatement(
            call.headers.get("CHANNEL-ID"),
            call.headers.get("X-EXTERNAL-ID"),
            call.headers.get("X-PARTNER-ID"),
            call.headers.get("X-SIGNATURE"),
            call.headers.get("X-TIMESTAMP"),
            BankStatementRequest.fromJson(gson.toJson(call.body)),
            call.headers.get("ORIGIN"),
            call.headers.get("X-DEVICE-ID"),
            call.headers.get("X-IP-ADDRESS"));
        System.out.println(answer.toJson());
    }
}
