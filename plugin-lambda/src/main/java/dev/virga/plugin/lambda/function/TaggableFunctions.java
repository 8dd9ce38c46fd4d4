package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.Taggable;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;

/// Functions as resources that can have tags.
public final class TaggableFunctions implements Taggable {
  private final Functions functions;

  /// Looks in these.
  public TaggableFunctions(Functions functions) {
    this.functions = functions;
  }

  @Override
  public String resourceType() {
    return "function";
  }

  @Override
  public void require(Arn arn) {
    functions.latest(
        new FunctionName(new Scope(arn.account(), arn.region()), arn.resourceId(), null));
  }
}
