package dev.virga.spi.capability;

import java.time.Instant;
import java.util.List;

/// Puts events of other services on event buses. Offered by EventBridge.
public interface EventBuses {
  /// Puts an event on a bus.
  ///
  /// @param busArn the ARN of the bus, which says its account and region
  /// @throws dev.virga.spi.AwsException as PutEvents does
  void put(String busArn, Event event);

  /// An event
  /// ([structure](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html)).
  ///
  /// @param source such as `lambda`
  /// @param detailType what the detail is about
  /// @param detail a JSON object
  /// @param resources the ARNs that the event is about
  /// @param time when it happened
  record Event(
      String source, String detailType, String detail, List<String> resources, Instant time) {}
}
