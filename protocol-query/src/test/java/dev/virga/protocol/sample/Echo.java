package dev.virga.protocol.sample;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;

/// Answers what it was asked.
public final class Echo implements Operation<Everything, Everything> {
  @Override
  public Everything handle(Everything input, RequestContext context) {
    return input;
  }
}
