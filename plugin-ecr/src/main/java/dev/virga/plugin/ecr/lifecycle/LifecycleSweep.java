package dev.virga.plugin.ecr.lifecycle;

import dev.virga.plugin.ecr.model.ImageStatus;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredRepository;
import dev.virga.spi.Scope;
import dev.virga.spi.Setting;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Applies the lifecycle policies of all repositories, again and again, and clears away layers and
/// uploads that nobody came back for. What is due is due by the clock of the service; how often that is
/// looked at is a matter of real time.
public final class LifecycleSweep implements AutoCloseable {
  /// How often it looks.
  public static final Setting INTERVAL =
      new Setting(
          "lifecycle-interval",
          "PT1M",
          "How often lifecycle policies are applied, in ISO 8601 such as PT30S.");

  private final Store store;
  private final Duration interval;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  private LifecycleSweep(Store store, Duration interval) {
    this.store = store;
    this.interval = interval;
    this.thread = Thread.ofVirtual().name("ecr-lifecycle").unstarted(this::run);
  }

  /// Starts to apply policies.
  public static LifecycleSweep start(Store store) {
    Duration interval = store.context().settings().duration(INTERVAL.key());
    if (!interval.isPositive()) {
      throw new IllegalArgumentException(
          INTERVAL.key() + " must be more than nothing, not " + interval);
    }
    var sweep = new LifecycleSweep(store, interval);
    sweep.thread.start();
    return sweep;
  }

  private void run() {
    try {
      while (!closed.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
        sweep();
      }
    } catch (InterruptedException _) {
      // no one but a platform that ends interrupts this thread
      Thread.currentThread().interrupt();
    }
  }

  private void sweep() {
    for (Scope scope : store.repositories().scopes()) {
      for (StoredRepository it : store.repositories().list(scope)) {
        String name = Objects.requireNonNull(it.repository().repositoryName());
        quietly(() -> apply(scope, name));
      }
    }
    quietly(store::removeLeftovers);
  }

  /// A repository that cannot be swept does not keep the others from it.
  private void quietly(Runnable changes) {
    if (closed.getCount() == 0) {
      return;
    }
    try {
      store
          .context()
          .transaction(() -> {
            changes.run();
            return true;
          });
    } catch (RuntimeException e) {
      store.context().log().log(Level.WARNING, "a lifecycle policy could not be applied", e);
    }
  }

  private void apply(Scope scope, String repository) {
    var policy = store.repositories().lifecyclePolicy(scope, repository);
    if (policy.isEmpty()) {
      return;
    }
    Instant now = store.context().clock().instant();
    List<Decision> decisions =
        new Evaluation(LifecyclePolicy.parse(policy.get().text()), now)
            .of(store.images(), scope, repository);
    for (Decision it : decisions) {
      switch (it.action()) {
        case EXPIRE -> store.images().remove(scope, repository, it.image().digest());
        case TRANSITION -> archive(scope, repository, it, now);
      }
    }
    store.repositories().evaluated(scope, repository, now);
  }

  private void archive(Scope scope, String repository, Decision decision, Instant now) {
    store
        .images()
        .update(
            scope,
            repository,
            decision.image().digest(),
            image ->
                image.with(it -> {
                  it.imageStatus = ImageStatus.ARCHIVED;
                  it.lastArchivedAt = now;
                }));
  }

  /// Ends the sweep after the repository that it is at, and waits for that.
  @Override
  public void close() {
    closed.countDown();
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
