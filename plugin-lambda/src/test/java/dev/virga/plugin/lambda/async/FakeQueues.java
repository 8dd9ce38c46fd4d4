package dev.virga.plugin.lambda.async;

import dev.virga.spi.capability.MessageAttribute;
import dev.virga.spi.capability.Queues;
import dev.virga.spi.capability.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// Queues and topics that keep what they get.
final class FakeQueues implements Queues, Topics {
  final List<Message> messages = new CopyOnWriteArrayList<>();

  record Message(String target, String body, Map<String, MessageAttribute> attributes) {}

  @Override
  public void send(String queueArn, String body, Map<String, MessageAttribute> attributes) {
    messages.add(new Message(queueArn, body, attributes));
  }

  @Override
  public void publish(String topicArn, String message, Map<String, MessageAttribute> attributes) {
    messages.add(new Message(topicArn, message, attributes));
  }
}
