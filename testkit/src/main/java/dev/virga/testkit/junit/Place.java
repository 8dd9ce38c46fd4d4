package dev.virga.testkit.junit;

import dev.virga.testkit.Simulator;
import dev.virga.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a test, or what its class has in common, lives: an account of a simulator, and the clients
/// that were made for it.
final class Place implements AutoCloseable {
  private final Setup.Started started;
  private final String account;
  private final Runnable end;
  private final Map<Class<?>, Object> clients = new LinkedHashMap<>();

  /// @param end what happens to the account or the simulator afterwards
  Place(Setup.Started started, String account, Runnable end) {
    this.started = started;
    this.account = account;
    this.end = end;
  }

  /// The same place for someone whose clients end earlier.
  Place within(Runnable end) {
    return new Place(started, account, end);
  }

  Simulator simulator() {
    return started.simulator();
  }

  String account() {
    return account;
  }

  @Nullable TestClock clock() {
    return started.clock();
  }

  /// Empties the account, or all of them where nobody else is there.
  void empty(boolean alone) {
    if (alone) {
      simulator().reset();
    } else {
      simulator().resetAccount(account);
    }
  }

  /// What sets the clock back to where it stands now, where there is one to set.
  Runnable rewind() {
    TestClock clock = clock();
    if (clock == null) {
      return () -> {};
    }
    Instant now = clock.instant();
    return () -> clock.advance(Duration.between(clock.instant(), now));
  }

  /// A client of the SDK, the same one whenever it is asked for.
  synchronized Object client(Class<?> type) {
    return clients.computeIfAbsent(type, it -> new SdkClient(it).build(this));
  }

  @Override
  public void close() {
    try {
      closeClients();
    } finally {
      end.run();
    }
  }

  private synchronized void closeClients() {
    clients.values().forEach(SdkClient::close);
    clients.clear();
  }
}
