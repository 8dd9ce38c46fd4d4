package dev.virga.kernel;

import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;

/// Answers a call, and notes what becomes known of it on the way.
@FunctionalInterface
interface CallHandler {
  HttpResponse handle(HttpRequest request, OngoingCall call);
}
