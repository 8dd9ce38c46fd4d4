package dev.virga.plugin.s3.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pages that S3 writes itself where a website has none.
final class HtmlPage {
  private static final Map<Integer, String> REASONS =
      Map.of(
          301, "Moved Permanently",
          302, "Found",
          400, "Bad Request",
          403, "Forbidden",
          404, "Not Found",
          405, "Method Not Allowed",
          412, "Precondition Failed",
          416, "Requested Range Not Satisfiable",
          500, "Internal Server Error",
          501, "Not Implemented");

  private HtmlPage() {}

  /// A page about an error.
  ///
  /// @param custom why the website's own page cannot be shown, or null where it has none
  static HttpResponse of(WebsiteError error, @Nullable WebsiteError custom) {
    String title = error.status() + " " + REASONS.getOrDefault(error.status(), error.code());
    var html = new StringBuilder(512);
    html.append("<html>\n<head><title>").append(escape(title)).append("</title></head>\n<body>\n");
    html.append("<h1>").append(escape(title)).append("</h1>\n");
    list(html, error);
    if (custom != null) {
      html.append(
          "<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n");
      list(html, custom);
    }
    html.append("<hr/>\n</body>\n</html>\n");
    return new HttpResponse(
        error.status(),
        Headers.of("Content-Type", "text/html; charset=utf-8"),
        Body.of(html.toString().getBytes(UTF_8)));
  }

  private static void list(StringBuilder html, WebsiteError error) {
    html.append("<ul>\n");
    error
        .members()
        .forEach((name, value) ->
            html.append("<li>")
                .append(escape(name))
                .append(": ")
                .append(escape(value))
                .append("</li>\n"));
    html.append("</ul>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
