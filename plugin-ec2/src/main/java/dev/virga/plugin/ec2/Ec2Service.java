package dev.virga.plugin.ec2;

import dev.virga.plugin.ec2.vpc.Defaults;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Service;
import java.util.List;

/// EC2 as it runs.
final class Ec2Service implements Service {
  private final List<Operation<?, ?>> operations;
  private final Defaults defaults;

  Ec2Service(List<Operation<?, ?>> operations, Defaults defaults) {
    this.operations = operations;
    this.defaults = defaults;
  }

  @Override
  public List<Operation<?, ?>> operations() {
    return operations;
  }

  /// A dry run does everything and is undone: what it checks is exactly what a real call checks.
  @Override
  public <I extends Record, O extends Record> O call(
      Operation<I, O> operation, I input, RequestContext context) {
    defaults.ensure(context.scope());
    O output =
        onlyReads(operation) ? operation.handle(input, context) : change(operation, input, context);
    if (DryRun.wanted(input)) {
      throw Ec2Errors.dryRunOperation();
    }
    return output;
  }

  /// Rules of networks are about many tables at once: no two blocks overlap, nothing goes while
  /// something depends on it. So changes come one after the other; who only reads need not wait.
  private synchronized <I extends Record, O extends Record> O change(
      Operation<I, O> operation, I input, RequestContext context) {
    return operation.handle(input, context);
  }

  /// AWS's names tell: `Describe…` and `Get…` change nothing.
  private static boolean onlyReads(Operation<?, ?> operation) {
    String name = operation.getClass().getSimpleName();
    return name.startsWith("Describe") || name.startsWith("Get");
  }
}
