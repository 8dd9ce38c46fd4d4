import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What it costs that a signature is verified. Virga knows the secrets of keys that it has issued, and
/// S3 verifies what they sign; a key that it does not know may call with any signature.
final class Verified {
  private static final int CONNECTIONS = 16;
  private static final String IAM = "&Version=2010-05-08";

  private Verified() {}

  static void measure(Server server) throws Exception {
    var issued = issue(server);
    System.out.println(
        "| " + CONNECTIONS + " connections | key | calls/s | p99 ms | CPU µs a call |");
    System.out.println("|---|---|---|---|---|");
    for (var call : List.of(Calls.GET_CALLER_IDENTITY, Calls.GET_OBJECT)) {
      row(server, call, Request.Key.UNKNOWN, "unknown");
      row(server, call, issued, "of a user of IAM");
    }
    System.out.println();
  }

  private static void row(Server server, Calls call, Request.Key key, String title)
      throws Exception {
    var load = new Load(server, call, key);
    load.run(CONNECTIONS, 1);
    var result = load.run(CONNECTIONS, Settings.SECONDS);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %,.0f | %.2f | %.0f |%n",
        call.title(),
        title,
        result.callsPerSecond(),
        result.latencies().at(0.99),
        result.cpuMicrosPerCall());
  }

  private static Request.Key issue(Server server) throws IOException {
    try (var connection = new Connection(server.port())) {
      connection.call(Request.form("iam", "Action=CreateUser&UserName=bench" + IAM));
      connection.call(
          Request.form(
              "iam",
              "Action=AttachUserPolicy&UserName=bench"
                  + "&PolicyArn=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FAdministratorAccess"
                  + IAM));
      var answer =
          connection.call(Request.form("iam", "Action=CreateAccessKey&UserName=bench" + IAM));
      return new Request.Key(element("AccessKeyId", answer), element("SecretAccessKey", answer));
    }
  }

  private static String element(String name, String xml) {
    var found = Pattern.compile("<" + name + ">([^<]*)<").matcher(xml);
    if (!found.find()) {
      throw new IllegalStateException("no " + name + " in " + xml);
    }
    return found.group(1);
  }
}
