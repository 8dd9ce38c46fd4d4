package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.model.EventSourceMappingConfiguration;
import org.jspecify.annotations.Nullable;

/// The states of a mapping. It is kept enabled or disabled, as it was asked for; the others are what the
/// answer says to the call that changes it.
enum MappingState {
  CREATING("Creating"),
  ENABLING("Enabling"),
  ENABLED("Enabled"),
  DISABLING("Disabling"),
  DISABLED("Disabled"),
  UPDATING("Updating"),
  DELETING("Deleting");

  private final String wireName;

  MappingState(String wireName) {
    this.wireName = wireName;
  }

  /// The state that a request asks for; mappings are enabled unless said otherwise.
  static MappingState of(@Nullable Boolean enabled) {
    return enabled == null || enabled ? ENABLED : DISABLED;
  }

  /// The state that a mapping is kept in.
  static MappingState of(EventSourceMappingConfiguration mapping) {
    return DISABLED.wireName.equals(mapping.state()) ? DISABLED : ENABLED;
  }

  /// What is said while a mapping in this state is brought to another.
  MappingState on(MappingState after) {
    return this == after ? UPDATING : after == ENABLED ? ENABLING : DISABLING;
  }

  /// What AWS calls it.
  String wireName() {
    return wireName;
  }
}
