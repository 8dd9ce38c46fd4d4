package dev.virga.spi.capability;

/// Invokes functions for other services: subscriptions, rules, schedules. Offered by Lambda.
public interface Functions {
  /// Keeps an event for a function, which is invoked with it later, and again if it fails. Within a
  /// transaction the event is part of it.
  ///
  /// @param functionArn the ARN of the function, with or without a qualifier
  /// @param payload the event, JSON in UTF-8
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException` if there is no such function
  void invokeAsync(String functionArn, byte[] payload);
}
