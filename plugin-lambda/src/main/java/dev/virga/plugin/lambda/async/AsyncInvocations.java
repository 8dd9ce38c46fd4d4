package dev.virga.plugin.lambda.async;

import dev.virga.plugin.lambda.invoke.AsynchronousInvocations;
import dev.virga.plugin.lambda.invoke.Invoker;
import dev.virga.plugin.lambda.invoke.Recursion;
import dev.virga.plugin.lambda.invoke.TraceHeader;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.EventBus;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Setting;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The queue of events: keeps them, has functions run with them, and deals with what comes out.
public final class AsyncInvocations
    implements AsynchronousInvocations, FunctionPart, AutoCloseable {
  /// How many events may run at once.
  public static final Setting CONCURRENCY =
      new Setting(
          "async-concurrency",
          "32",
          "How many asynchronous invocations run at once; those of one function get half of them.");

  private final ServiceContext context;
  private final Functions functions;
  private final StoredEvents events;
  private final Lanes lanes;
  private final Dispatcher dispatcher;
  private final Undelivered undelivered;
  private final EventBus.Subscription due;
  private final BucketEvents buckets;

  private AsyncInvocations(
      ServiceContext context,
      Functions functions,
      Targets targets,
      ReservedConcurrency reserved,
      EventInvokeConfigurations configurations,
      Invoker invoker) {
    this.context = context;
    this.functions = functions;
    this.events = new StoredEvents(context);
    this.undelivered = new Undelivered(context.log());
    this.lanes = new Lanes(context.clock(), context.settings().number(CONCURRENCY.key()));
    var aftermath =
        new Aftermath(
            events,
            new Destinations(context, undelivered, this),
            new DeadLetters(context, undelivered));
    var attempts =
        new Attempts(context, events, targets, reserved, configurations, invoker, aftermath);
    this.dispatcher = new Dispatcher(context, lanes, attempts);
    this.due = context.events().subscribe(EventRef.class, lanes::offer);
    this.buckets = BucketEvents.subscribe(context, functions, this, undelivered);
  }

  /// Opens the queue, and goes on with what an earlier run has left.
  ///
  /// @param invoker runs functions
  public static AsyncInvocations start(
      ServiceContext context,
      Functions functions,
      Targets targets,
      ReservedConcurrency reserved,
      EventInvokeConfigurations configurations,
      Invoker invoker) {
    var queue =
        new AsyncInvocations(context, functions, targets, reserved, configurations, invoker);
    queue.events.left().forEach(queue.lanes::offer);
    queue.dispatcher.start();
    context.offer(
        dev.virga.spi.capability.Functions.class, new OfferedFunctions(context, functions, queue));
    return queue;
  }

  @Override
  public void accept(
      FunctionName function, String requestId, byte[] payload, @Nullable String traceHeader) {
    Instant now = context.clock().instant();
    var trace = TraceHeader.of(traceHeader, function.functionArn(), now, context.ids());
    boolean looping =
        trace.invocationsOf(function.functionArn()) > TraceHeader.LONGEST_LOOP
            && !Recursion.isAllowed(functions, function.scope(), function.name());
    events.add(
        function.scope(),
        new StoredEvent(
            context.ids().uuid(),
            function.name(),
            function.qualifier(),
            requestId,
            payload,
            trace.toString(),
            looping,
            now,
            now,
            0,
            0,
            null));
  }

  /// How many results and events did not get to a destination.
  public long undelivered(String destination) {
    return undelivered.count(destination);
  }

  @Override
  public void functionDeleted(Scope scope, String name) {
    events.removeAll(scope, name);
  }

  /// Starts nothing in some scopes any more, whose tables are about to be emptied.
  public void reset(Predicate<Scope> scopes) {
    lanes.forget(scopes);
  }

  /// Starts nothing any more. What still runs may be ended now: an event that fails from here on stays
  /// in the queue, and is tried again at the next start.
  public void stop() {
    dispatcher.stop();
  }

  /// Stops, and waits for what still runs.
  @Override
  public void close() {
    buckets.close();
    due.close();
    dispatcher.close();
    undelivered.summarise();
  }
}
