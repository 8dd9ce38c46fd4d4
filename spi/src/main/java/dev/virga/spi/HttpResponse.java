package dev.virga.spi;

import java.nio.charset.StandardCharsets;

/// An answer.
///
/// @param status the HTTP status
/// @param headers the headers, without those that describe the transfer
/// @param body the body
public record HttpResponse(int status, Headers headers, Body body) {
  /// An answer with a text body in UTF-8.
  public static HttpResponse text(int status, String contentType, String text) {
    return new HttpResponse(
        status,
        Headers.of("Content-Type", contentType),
        Body.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// The same with one more header.
  public HttpResponse with(String name, String value) {
    return new HttpResponse(status, headers.with(name, value), body);
  }

  /// The same with more headers.
  public HttpResponse with(Headers more) {
    return new HttpResponse(status, headers.with(more), body);
  }
}
