package dev.virga.testkit.junit;

/// When a simulator is emptied. What runs in it, such as the tasks of ECS, is ended with that.
public enum Reset {
  /// After each test. What was made before all tests of the class is gone with the first one.
  EACH,

  /// After the last test of the class: its tests see what the others made, also where they run at the
  /// same time.
  ALL,

  /// Never: the classes that share the simulator see what the others made.
  NEVER
}
