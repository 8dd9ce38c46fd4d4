package dev.virga.plugin.lambda.log;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/// What an extension wants to be told
/// ([Subscribe](https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api-reference.html)).
///
/// @param extension the name of the extension
/// @param api the API that it subscribed with
/// @param schemaVersion the form of the events, such as `2022-12-13`
/// @param types `platform`, `function`, `extension`
/// @param buffering when events are sent
/// @param destination where they are sent
public record Subscription(
    String extension,
    Api api,
    String schemaVersion,
    List<String> types,
    Buffering buffering,
    Destination destination) {

  /// The API that an extension subscribes with.
  public enum Api {
    /// `PUT /2022-07-01/telemetry`.
    TELEMETRY,
    /// `PUT /2020-08-15/logs`, its predecessor.
    LOGS
  }

  /// How an extension listens.
  public enum Transport {
    /// An array of events in a request.
    HTTP,
    /// A line for each event.
    TCP
  }

  /// Events are sent when one of these is reached.
  ///
  /// @param maxItems a number of events
  /// @param maxBytes their size
  /// @param timeout since the first of them
  public record Buffering(int maxItems, int maxBytes, Duration timeout) {}

  /// Where an extension listens.
  ///
  /// @param method `POST` or `PUT` of HTTP
  /// @param uri host, port and path; the host is always this machine
  public record Destination(Transport transport, String method, URI uri) {}
}
