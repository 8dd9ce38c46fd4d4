package dev.virga.plugin.lambda.url;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a function says that its caller is to be answered
/// ([response payload](https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html#urls-response-payload)).
final class UrlAnswer {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern HEADER_VALUE = Pattern.compile("[\\t\\x20-\\x7e\\x80-\\xff]*");

  private @Nullable Integer status;
  private final List<String> headers = new ArrayList<>();
  private final List<String> cookies = new ArrayList<>();
  private @Nullable String body;
  private boolean base64;

  private UrlAnswer() {}

  /// The answer of a function that failed, or whose answer is malformed.
  static HttpResponse failed() {
    return HttpResponse.text(502, "application/json", "Internal Server Error");
  }

  /// The answer to a response that is whole: as it says, or the response itself where it says nothing.
  static HttpResponse whole(byte[] response) {
    try {
      UrlAnswer answer = read(response);
      return answer.status == null
          ? new HttpResponse(200, Headers.of("Content-Type", "application/json"), Body.of(response))
          : answer.head("application/json", answer.content());
    } catch (IOException | IllegalArgumentException _) {
      return failed();
    }
  }

  /// The answer to a response whose body follows.
  ///
  /// @param prelude what stands before the body
  static HttpResponse streamed(byte[] prelude, Body body) {
    try {
      UrlAnswer answer = read(prelude);
      if (answer.status == null) {
        answer.status = 200;
      }
      return answer.head("application/octet-stream", body);
    } catch (IOException | IllegalArgumentException _) {
      return failed();
    }
  }

  private HttpResponse head(String defaultType, Body content) {
    if (status == null || status < 200 || status > 599) {
      throw new IllegalArgumentException("status " + status);
    }
    Headers all = Headers.of(headers.toArray(String[]::new));
    if (all.first("Content-Type").isEmpty()) {
      all = all.with("Content-Type", defaultType);
    }
    for (String cookie : cookies) {
      all = all.with("Set-Cookie", cookie);
    }
    return new HttpResponse(status, all, content);
  }

  private Body content() {
    if (body == null) {
      return Body.EMPTY;
    }
    return Body.of(
        base64 ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8));
  }

  /// Reads a JSON value. One without `statusCode` is no answer, whatever else it has.
  ///
  /// @throws IOException if it is no JSON
  /// @throws IllegalArgumentException if a member is malformed
  private static UrlAnswer read(byte[] json) throws IOException {
    if (!hasStatus(json)) {
      return new UrlAnswer();
    }
    var answer = new UrlAnswer();
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        answer.member(name, parser);
      }
    }
    return answer;
  }

  private static boolean hasStatus(byte[] json) throws IOException {
    boolean found = false;
    try (JsonParser parser = FACTORY.createParser(json)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          found |= parser.currentName().equals("statusCode");
          parser.nextToken();
          parser.skipChildren();
        }
      } else if (first != null) {
        parser.skipChildren();
      }
      if (first == null || parser.nextToken() != null) {
        throw new IOException("not one JSON value");
      }
    }
    return found;
  }

  private void member(String name, JsonParser parser) throws IOException {
    switch (name) {
      case "statusCode" -> status = Integer.valueOf(scalar(parser));
      case "isBase64Encoded" -> base64 = parser.currentToken() == JsonToken.VALUE_TRUE;
      case "body" -> body = parser.currentToken() == JsonToken.VALUE_NULL ? null : text(parser);
      case "headers" -> readHeaders(parser);
      case "cookies" -> readCookies(parser);
      default -> parser.skipChildren();
    }
  }

  private void readHeaders(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    } else if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("headers");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (!HEADER_NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("header " + name);
      }
      headers.add(name);
      headers.add(headerValue(scalar(parser)));
    }
  }

  private void readCookies(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    } else if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw new IllegalArgumentException("cookies");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      cookies.add(headerValue(text(parser)));
    }
  }

  private static String headerValue(String text) {
    if (!HEADER_VALUE.matcher(text).matches()) {
      throw new IllegalArgumentException("header value");
    }
    return text;
  }

  private static String text(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new IllegalArgumentException("not a text");
    }
    return parser.getText();
  }

  private static String scalar(JsonParser parser) throws IOException {
    if (!parser.currentToken().isScalarValue() || parser.currentToken() == JsonToken.VALUE_NULL) {
      throw new IllegalArgumentException("not a value");
    }
    return parser.getText();
  }
}
