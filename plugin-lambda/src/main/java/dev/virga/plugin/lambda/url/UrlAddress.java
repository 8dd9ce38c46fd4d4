package dev.virga.plugin.lambda.url;

import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Setting;

/// Where clients reach function URLs. It depends on the port, so it is never stored.
///
/// Both forms are served, whichever is shown: a path works with every client, a host needs one that
/// takes names under `localhost` for this machine, as browsers and curl do.
public final class UrlAddress {
  /// How function URLs are shown.
  public static final Setting SETTING =
      new Setting(
          "function-url",
          "localhost",
          "How function URLs are addressed: localhost for http://localhost:PORT/_lambda/url/ID/, host"
              + " for http://ID.lambda-url.REGION.localhost:PORT/.");

  /// What the path of a function URL starts with, where it is not a host.
  public static final String PATH = "/_lambda/url/";

  /// The second label of the host of a function URL.
  public static final String LABEL = "lambda-url";

  private final ServiceContext context;
  private final Form form;

  private enum Form {
    LOCALHOST,
    HOST
  }

  /// Reads the setting.
  ///
  /// @throws IllegalArgumentException if it is neither of the two
  public UrlAddress(ServiceContext context) {
    this.context = context;
    String text = context.settings().text(SETTING.key());
    this.form =
        switch (text) {
          case "localhost" -> Form.LOCALHOST;
          case "host" -> Form.HOST;
          default ->
              throw new IllegalArgumentException(
                  SETTING.key() + " must be localhost or host, not '" + text + "'");
        };
  }

  /// `FunctionUrl`.
  String of(Scope scope, String urlId) {
    int port = context.workloadEndpoint().getPort();
    return switch (form) {
      case LOCALHOST -> "http://localhost:" + port + PATH + urlId + "/";
      case HOST -> "http://" + host(scope, urlId) + ":" + port + "/";
    };
  }

  /// The host of a function URL.
  static String host(Scope scope, String urlId) {
    return urlId + "." + LABEL + "." + scope.region() + ".localhost";
  }
}
