package dev.virga.plugin.lambda.url;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.virga.plugin.lambda.invoke.JsonText;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.Principal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The event that a function gets of a request, payload format 2.0
/// ([request payload](https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html#urls-request-payload)).
final class UrlEvent {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// What stands for routes and stages, which function URLs do not have.
  private static final String DEFAULT = "$default";

  private static final String ADDRESS = "127.0.0.1";
  private static final Set<String> TEXT =
      Set.of("application/json", "application/javascript", "application/xml");

  private final UrlCall call;

  private UrlEvent(UrlCall call) {
    this.call = call;
  }

  /// The event as JSON.
  static byte[] of(UrlCall call) {
    return JsonText.write(new UrlEvent(call)::write);
  }

  private void write(JsonGenerator json) throws IOException {
    HttpRequest http = call.http();
    json.writeStartObject();
    json.writeStringField("version", "2.0");
    json.writeStringField("routeKey", DEFAULT);
    json.writeStringField("rawPath", call.path());
    json.writeStringField("rawQueryString", http.query());
    List<String> cookies = cookies();
    if (!cookies.isEmpty()) {
      json.writeArrayFieldStart("cookies");
      for (String cookie : cookies) {
        json.writeString(cookie);
      }
      json.writeEndArray();
    }
    object(json, "headers", headers());
    Map<String, String> parameters = parameters();
    if (!parameters.isEmpty()) {
      object(json, "queryStringParameters", parameters);
    }
    context(json);
    Optional<String> text = text();
    if (call.body().length > 0) {
      json.writeStringField(
          "body", text.orElseGet(() -> Base64.getEncoder().encodeToString(call.body())));
    }
    json.writeBooleanField("isBase64Encoded", call.body().length > 0 && text.isEmpty());
    json.writeEndObject();
  }

  private void context(JsonGenerator json) throws IOException {
    Principal caller = call.caller();
    json.writeObjectFieldStart("requestContext");
    json.writeStringField("accountId", caller == null ? "anonymous" : caller.account());
    json.writeStringField("apiId", call.urlId());
    if (caller != null) {
      json.writeNullField("authentication");
      authorizer(json, caller);
    }
    json.writeStringField("domainName", call.domain());
    json.writeStringField("domainPrefix", call.urlId());
    json.writeObjectFieldStart("http");
    json.writeStringField("method", call.http().method());
    json.writeStringField("path", call.path());
    json.writeStringField("protocol", "HTTP/1.1");
    json.writeStringField("sourceIp", ADDRESS);
    json.writeStringField("userAgent", call.http().header("User-Agent").orElse(""));
    json.writeEndObject();
    json.writeStringField("requestId", call.requestId());
    json.writeStringField("routeKey", DEFAULT);
    json.writeStringField("stage", DEFAULT);
    json.writeStringField("time", TIME.format(call.time()));
    json.writeNumberField("timeEpoch", call.time().toEpochMilli());
    json.writeEndObject();
  }

  private static void authorizer(JsonGenerator json, Principal caller) throws IOException {
    json.writeObjectFieldStart("authorizer");
    json.writeObjectFieldStart("iam");
    json.writeStringField("accessKey", caller.accessKeyId());
    json.writeStringField("accountId", caller.account());
    json.writeStringField("callerId", caller.userId());
    json.writeNullField("cognitoIdentity");
    json.writeNullField("principalOrgId");
    json.writeStringField("userArn", caller.arn());
    json.writeStringField("userId", caller.userId());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void object(JsonGenerator json, String name, Map<String, String> members)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (var member : members.entrySet()) {
      json.writeStringField(member.getKey(), member.getValue());
    }
    json.writeEndObject();
  }

  private List<String> cookies() {
    return call.http().headers().all("Cookie").stream()
        .flatMap(it -> List.of(it.split(";")).stream())
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /// In small letters, each once; with those that AWS's endpoint adds.
  private Map<String, String> headers() {
    var headers = new TreeMap<String, String>();
    call.http()
        .headers()
        .forEach((name, value) ->
            headers.merge(name.toLowerCase(Locale.ROOT), value, (old, more) -> old + "," + more));
    headers.remove("cookie");
    headers.put("x-amzn-trace-id", call.traceHeader());
    headers.merge("x-forwarded-for", ADDRESS, (old, more) -> old + ", " + more);
    headers.put("x-forwarded-port", Integer.toString(call.port()));
    headers.put("x-forwarded-proto", "http");
    return headers;
  }

  private Map<String, String> parameters() {
    var parameters = new TreeMap<String, String>();
    call.http()
        .queryParameters()
        .forEach((name, values) -> parameters.put(name, String.join(",", values)));
    return parameters;
  }

  /// The body of a request whose content type says that it is text.
  private Optional<String> text() {
    String type = call.http().header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    String media = type.split(";", 2)[0].strip();
    if (!media.startsWith("text/")
        && !TEXT.contains(media)
        && !media.endsWith("+json")
        && !media.endsWith("+xml")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(call.body())).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
