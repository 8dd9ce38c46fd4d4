package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.OnDemand;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.capability.ObjectSink;
import dev.virga.spi.capability.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
@Timeout(60)
class OnDemandTest {
  private static final OnDemand CLAIMING =
      OnDemand.ALONE.claimingPaths("/_late/").claimingHosts("late-url").offering(Topics.class);

  private final FakeLate late = new FakeLate("late", CLAIMING);

  @Test
  void nothing_starts_before_it_is_needed_and_the_platform_says_so() {
    try (Virga virga = start(late)) {
      assertThat(get(virga, "localhost", "/health"))
          .contains("\"services\":[\"late\"]", "\"waiting\":[\"late\"]");
      assertThat(virga.services()).containsExactly("late");
      assertThat(post(virga, "/_virga/reset")).contains("reset");
      assertThat(late.starts).hasValue(0);

      assertThat(virga.problems()).isEmpty();

      assertThat(late.starts).hasValue(1);
      assertThat(get(virga, "localhost", "/health"))
          .contains("\"services\":[\"late\"]", "\"waiting\":[]");
    }
    assertThat(late.ends).hasValue(1);
  }

  @Test
  void the_first_request_by_target_path_or_host_starts_a_service_and_is_answered() {
    try (Virga virga = start(late)) {
      assertThat(get(virga, "localhost", "/_late/a")).isEqualTo("path /_late/a");
    }
    try (Virga virga = start(late)) {
      assertThat(get(virga, "x.late-url.y", "/b")).isEqualTo("host /b");
    }
    try (Virga virga = start(late)) {
      assertThat(target(virga, "Fake_late.Nothing")).contains("does not implement Nothing of late");
    }
    assertThat(late.starts).hasValue(3);
    assertThat(late.ends).hasValue(3);
  }

  @Test
  void whoever_asks_for_a_capability_starts_the_service_that_offers_it() {
    var asking = new FakeLate("asking", OnDemand.ALONE);
    asking.starting =
        context -> {
          assertThat(context.findStarted(Topics.class)).isEmpty();
          assertThat(context.find(ObjectSink.class)).isEmpty();
          assertThat(context.find(Topics.class)).isPresent();
        };

    try (Virga virga = start(asking, late)) {
      assertThat(target(virga, "Fake_asking.Nothing")).contains("of asking");

      assertThat(late.starts).hasValue(1);
      assertThat(virga.problems()).isEmpty();
    }
  }

  @Test
  void two_that_want_each_other_while_they_start_both_start() {
    var other = new FakeLate("other", OnDemand.ALONE.offering(ObjectSink.class));
    other.starting = context -> context.find(Topics.class);
    late.starting = context -> context.find(ObjectSink.class);

    try (Virga virga = start(late, other)) {
      assertThat(virga.problems()).isEmpty();

      assertThat(other.starts).hasValue(1);
      assertThat(late.starts).hasValue(1);
    }
  }

  @Test
  void a_thousand_first_requests_at_once_start_it_once_and_all_are_answered() throws Exception {
    try (Virga virga = start(late);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var together = new CyclicBarrier(1000);
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        answers.add(
            threads.submit(() -> {
              together.await();
              return get(virga, "localhost", "/_late/a");
            }));
      }

      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo("path /_late/a");
      }
      assertThat(late.starts).hasValue(1);
    }
  }

  @Test
  void one_that_fails_to_start_is_not_claimed_to_run_any_longer_and_offers_nothing() {
    late.starting =
        _ -> {
          throw new IllegalArgumentException("lifecycle-interval must be more than nothing");
        };
    var asking = new FakeLate("asking", OnDemand.ALONE);
    asking.starting = context -> assertThat(context.find(Topics.class)).isEmpty();

    try (Virga virga = start(asking, late)) {
      assertThat(target(virga, "Fake_late.Nothing"))
          .contains("no service for target Fake_late.Nothing. Services that run: asking.");
      assertThat(target(virga, "Fake_late.Nothing")).contains("no service");

      assertThat(get(virga, "localhost", "/health")).contains("\"services\":[\"asking\"]");
      assertThat(virga.problems())
          .singleElement()
          .asString()
          .contains("late", "given", "lifecycle-interval must be more than nothing");
      assertThat(late.starts).hasValue(1);
    }
  }

  @Test
  void one_that_claims_or_offers_what_it_did_not_declare_is_refused_and_closed() {
    var claiming = new FakeLate("claiming", OnDemand.ALONE);
    claiming.claimed = "/_other/";
    var offering = new FakeLate("offering", OnDemand.ALONE.offering(ObjectSink.class));
    offering.starting = context -> context.offer(Topics.class, (_, _, _) -> {});

    try (Virga virga = start(claiming, offering)) {
      assertThat(virga.problems())
          .map(it -> it.plugin() + ": " + it.reason())
          .anySatisfy(it -> assertThat(it).contains("claiming", "/_other/", "declared"));
      assertThat(virga.problems())
          .anySatisfy(it ->
              assertThat(it.reason()).contains("offering did not declare the capability Topics"));
      assertThat(claiming.ends).hasValue(1);
    }
  }

  @Test
  void two_that_declare_the_same_are_told_before_any_of_them_starts() {
    try (Virga virga = start(late, new FakeLate("twin", CLAIMING))) {
      assertThat(late.starts).hasValue(0);
      assertThat(virga.services()).containsExactly("late");
      assertThat(virga.problems())
          .singleElement()
          .asString()
          .contains("twin", "the path /_late/ is claimed by late");
    }
  }

  @Test
  void with_a_data_directory_everything_starts_with_the_platform(@TempDir Path data) {
    try (Virga _ = Virga.start(configured(data), surroundings(late))) {
      assertThat(late.starts).hasValue(1);
    }
  }

  @Test
  void closing_waits_for_the_start_that_goes_on_and_leaves_nothing_behind() throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    late.starting =
        _ -> {
          begun.countDown();
          await(go);
        };
    var never = new FakeLate("never", OnDemand.ALONE);
    Virga virga = start(late, never);
    Thread asking = Thread.ofVirtual().start(() -> get(virga, "localhost", "/_late/a"));
    begun.await();

    Thread closing = Thread.ofVirtual().start(virga::close);
    go.countDown();
    closing.join();
    asking.join();

    assertThat(late.ends).hasValue(1);
    assertThat(target(virga, "Fake_never.Nothing")).contains("no service");
    assertThat(never.starts).hasValue(0);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Virga start(ServicePlugin... plugins) {
    return Virga.start(configured(null), surroundings(plugins));
  }

  private static Surroundings surroundings(ServicePlugin... plugins) {
    return new Surroundings(Clock.systemUTC(), new SystemIds(), List.of(plugins));
  }

  private static Configuration configured(@Nullable Path data) {
    Configuration it = Configuration.DEFAULT;
    return new Configuration(
        it.host(),
        0,
        null,
        null,
        it.account(),
        it.region(),
        it.fidelity(),
        it.executor(),
        data,
        null,
        Map.of(),
        Configuration.Recording.DEFAULT);
  }

  private static String get(Virga virga, String host, String path) {
    return call(virga, "GET", path, Map.of("Host", List.of(host)));
  }

  private static String post(Virga virga, String path) {
    return call(virga, "POST", path, Map.of());
  }

  private static String target(Virga virga, String target) {
    return call(virga, "POST", "/", Map.of("X-Amz-Target", List.of(target)));
  }

  private static String call(
      Virga virga, String method, String path, Map<String, List<String>> headers) {
    var request = new HttpRequest(method, path, "", Headers.of(headers), Body.of(new byte[0]));
    return new String(virga.handle(request).body().bytes(Long.MAX_VALUE), StandardCharsets.UTF_8);
  }

  /// A service that waits for its first use, and counts.
  private static final class FakeLate implements ServicePlugin {
    private final ServiceDescriptor descriptor;
    private final OnDemand onDemand;
    private final AtomicInteger starts = new AtomicInteger();
    private final AtomicInteger ends = new AtomicInteger();
    private Consumer<ServiceContext> starting = _ -> {};
    private @Nullable String claimed;

    FakeLate(String name, OnDemand onDemand) {
      this.descriptor = ServiceDescriptor.json(name, "Fake_" + name);
      this.onDemand = onDemand;
    }

    @Override
    public ServiceDescriptor descriptor() {
      return descriptor;
    }

    @Override
    public Optional<OnDemand> onDemand() {
      return Optional.of(onDemand);
    }

    @Override
    public Service start(ServiceContext context) {
      starts.incrementAndGet();
      starting.accept(context);
      if (onDemand.capabilities().contains(Topics.class)) {
        context.offer(Topics.class, (_, _, _) -> {});
      }
      return new Service() {
        @Override
        public List<Operation<?, ?>> operations() {
          return List.of();
        }

        @Override
        public Map<String, HttpHandler> paths() {
          String path = claimed;
          HttpHandler handler = it -> HttpResponse.text(200, "text/plain", "path " + it.path());
          return path != null
              ? Map.of(path, handler)
              : onDemand.paths().isEmpty() ? Map.of() : Map.of("/_late/", handler);
        }

        @Override
        public Map<String, HttpHandler> hosts() {
          HttpHandler handler = it -> HttpResponse.text(200, "text/plain", "host " + it.path());
          return onDemand.hosts().isEmpty() ? Map.of() : Map.of("late-url", handler);
        }

        @Override
        public void close() {
          ends.incrementAndGet();
        }
      };
    }
  }
}
