package dev.virga.spi.capability;

import java.util.Map;

/// Publishes messages to topics for other services: results and dead letters of functions. Offered by
/// SNS.
public interface Topics {
  /// Publishes a message.
  ///
  /// @param topicArn the ARN of the topic, which says its account and region
  /// @param attributes the message's attributes by name
  /// @throws dev.virga.spi.AwsException as Publish does
  void publish(String topicArn, String message, Map<String, MessageAttribute> attributes);
}
