package dev.virga.spi.capability;

import java.util.Map;

/// Sends messages to queues for other services: results and dead letters of functions. Offered by SQS.
public interface Queues {
  /// Sends a message.
  ///
  /// @param queueArn the ARN of the queue, which says its account and region
  /// @param attributes the message's attributes by name
  /// @throws dev.virga.spi.AwsException as SendMessage does
  void send(String queueArn, String body, Map<String, MessageAttribute> attributes);
}
