package dev.virga.plugin.ec2;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Service;
import java.util.List;

/// EC2 as it runs.
record Ec2Service(List<Operation<?, ?>> operations) implements Service {
  /// A dry run does everything and is undone: what it checks is exactly what a real call checks.
  @Override
  public <I extends Record, O extends Record> O call(
      Operation<I, O> operation, I input, RequestContext context) {
    O output = operation.handle(input, context);
    if (DryRun.wanted(input)) {
      throw Ec2Errors.dryRunOperation();
    }
    return output;
  }
}
