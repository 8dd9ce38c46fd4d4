package dev.virga.testkit.junit;

import dev.virga.spi.Fidelity;
import dev.virga.testkit.Simulator;
import dev.virga.testkit.SimulatorBuilder;
import dev.virga.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a class wants of its simulator. Classes with an equal one can share it.
record Setup(
    Set<String> services,
    Set<String> settings,
    Fidelity fidelity,
    String region,
    boolean stoppedClock) {

  /// A simulator that was started.
  ///
  /// @param clock what moves its time, or null if nobody does
  record Started(Simulator simulator, @Nullable TestClock clock) implements AutoCloseable {
    @Override
    public void close() {
      simulator.close();
    }
  }

  static Setup of(VirgaTest annotation) {
    return new Setup(
        Set.of(annotation.services()),
        Set.of(annotation.settings()),
        annotation.fidelity(),
        annotation.region(),
        annotation.stoppedClock());
  }

  /// Starts a simulator.
  ///
  /// @throws IllegalArgumentException if a service or setting does not exist, with those that do
  /// @throws IllegalStateException if a service that was named does not run
  Started start() {
    var builder =
        Simulator.builder()
            .services(services.toArray(String[]::new))
            .fidelity(fidelity)
            .region(region);
    settings.forEach(it -> set(builder, it));
    TestClock clock = stoppedClock ? now() : null;
    if (clock != null) {
      builder.clock(clock);
    }
    Simulator simulator = builder.start();
    if (!simulator.services().containsAll(services)) {
      String why = missing(simulator);
      simulator.close();
      throw new IllegalStateException(why);
    }
    return new Started(simulator, clock);
  }

  /// Clients sign with the machine's time, so that is where the clock begins.
  private static TestClock now() {
    var clock = new TestClock();
    clock.advance(Duration.between(clock.instant(), Instant.now()));
    return clock;
  }

  private static void set(SimulatorBuilder builder, String setting) {
    int dot = setting.indexOf('.');
    int equals = setting.indexOf('=', dot);
    if (dot < 1 || equals < dot + 2) {
      throw new IllegalArgumentException(
          "the setting '" + setting + "' is not of the form SERVICE.KEY=VALUE");
    }
    builder.setting(
        setting.substring(0, dot),
        setting.substring(dot + 1, equals),
        setting.substring(equals + 1));
  }

  private String missing(Simulator simulator) {
    List<String> running = simulator.services();
    Stream<String> reasons =
        simulator.virga().problems().stream().map(it -> it.plugin() + ": " + it.reason());
    return services.stream().filter(it -> !running.contains(it)).sorted().toList()
        + " did not start. "
        + reasons.collect(Collectors.joining("; "));
  }
}
