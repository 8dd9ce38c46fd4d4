package dev.virga.kernel;

import dev.virga.kernel.call.CallObserver;
import dev.virga.kernel.call.FinishedCall;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Follows every call from its head to its answer, and tells the observers of it.
final class Calls implements HttpHandler, AutoCloseable {
  private final System.Logger log = System.getLogger("dev.virga.kernel");
  private final CallHandler next;
  private final InstantSource clock;
  private final InputText inputs;
  private final LongAdder running = new LongAdder();
  private volatile Observers observers = new Observers(List.of(), List.of());

  private record Observers(List<CallObserver> all, List<String> headers) {}

  /// @param inputs writes the requests that are kept
  Calls(CallHandler next, InstantSource clock, InputText inputs) {
    this.next = next;
    this.clock = clock;
    this.inputs = inputs;
  }

  /// Tells one more, from the next call on, until the platform ends.
  synchronized void observe(CallObserver observer) {
    var all = new ArrayList<>(observers.all);
    all.add(observer);
    List<String> headers = all.stream().flatMap(it -> it.headers().stream()).distinct().toList();
    observers = new Observers(List.copyOf(all), headers);
  }

  /// Those that are told.
  List<CallObserver> observers() {
    return observers.all;
  }

  /// How many calls have no answer yet.
  long running() {
    return running.sum();
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    var call = new OngoingCall(clock.instant());
    @Nullable HttpResponse response = null;
    running.increment();
    try {
      response = ScopedValue.where(CurrentCall.CALL, call).call(() -> next.handle(request, call));
      return response;
    } finally {
      running.decrement();
      if (!call.isOfPlatform()) {
        tell(request, response, call);
      }
    }
  }

  private void tell(HttpRequest request, @Nullable HttpResponse response, OngoingCall call) {
    Observers told = observers;
    FinishedCall finished =
        call.finished(request, response, headers(request, told.headers), inputs.of(call.input()));
    for (int i = 0; i < told.all.size(); i++) {
      try {
        told.all.get(i).finished(finished);
      } catch (RuntimeException | LinkageError e) {
        log.log(System.Logger.Level.ERROR, "the observer of a call failed", e);
      }
    }
  }

  private static Map<String, String> headers(HttpRequest request, List<String> names) {
    if (names.isEmpty()) {
      return Map.of();
    }
    var headers = new HashMap<String, String>();
    for (String name : names) {
      request.header(name).ifPresent(value -> headers.put(name, OngoingCall.cut(value, 1024)));
    }
    return headers;
  }

  @Override
  public void close() {
    observers.all.reversed().forEach(CallObserver::close);
  }
}
