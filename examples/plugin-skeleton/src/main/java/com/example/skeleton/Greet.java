package com.example.skeleton;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Table;
import dev.virga.spi.wire.Length;
import java.time.InstantSource;

/// Greets somebody, and counts. The class is named as AWS names the operation; the records are its
/// schema.
public final class Greet implements Operation<Greet.Request, Greet.Response> {
  private final Table<Greeting> greetings;
  private final InstantSource clock;

  Greet(Table<Greeting> greetings, InstantSource clock) {
    this.greetings = greetings;
    this.clock = clock;
  }

  /// What a client sends. A component that may be left out is `@Nullable`.
  public record Request(@Length(min = 1, max = 64) String name) {}

  /// What it gets.
  public record Response(String text, long count) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.name().isBlank()) {
      throw AwsException.of("InvalidNameException", "A name has letters.");
    }
    long count =
        greetings.get(context.scope(), request.name()).map(Greeting::count).orElse(0L) + 1;
    greetings.put(
        context.scope(), request.name(), new Greeting(request.name(), count, clock.instant()));
    return new Response("Hello, " + request.name() + "!", count);
  }
}
