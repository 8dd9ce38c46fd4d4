package dev.virga.plugin.ec2;

import dev.virga.spi.Operation;
import dev.virga.spi.capability.Networks;
import dev.virga.testkit.ServiceUnderTest;
import java.util.Map;
import java.util.function.Consumer;

/// EC2 with short words for what tests of groups, interfaces and addresses do.
public final class Ec2UnderTest implements AutoCloseable {
  private final ServiceUnderTest service;

  private Ec2UnderTest(ServiceUnderTest service) {
    this.service = service;
  }

  public static Ec2UnderTest start() {
    return start(_ -> {});
  }

  /// Starts one that the test has changed.
  public static Ec2UnderTest start(Consumer<ServiceUnderTest.Setup> changes) {
    var setup = ServiceUnderTest.of(new Ec2Plugin());
    changes.accept(setup);
    return new Ec2UnderTest(setup.start());
  }

  public ServiceUnderTest service() {
    return service;
  }

  /// Calls an operation by the wire names of what a client sends.
  public <I extends Record, O extends Record> O call(
      Class<? extends Operation<I, O>> operation, Class<I> type, Map<String, ?> members) {
    return service.call(operation, Requests.of(type, members));
  }

  public Networks networks() {
    return service.context().find(Networks.class).orElseThrow();
  }

  @Override
  public void close() {
    service.close();
  }
}
