package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.scaffold.AwsService;
import dev.virga.scaffold.Drift;
import dev.virga.scaffold.Sdk;
import dev.virga.spi.Operation;
import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.ServiceUnderTest;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every implemented operation of every plugin on the class path has exactly AWS's members: their
/// names, types, places and enum constants.
class DriftTest {
  @TestFactory
  Stream<DynamicContainer> shapes_are_those_of_the_sdk() {
    return plugins().map(DriftTest::compare);
  }

  @Test
  void the_services_of_the_distribution_are_compared() {
    assertThat(plugins().map(plugin -> plugin.descriptor().name()))
        .contains("cloudmap", "ec2", "ecr", "ecs", "efs", "iam", "lambda", "logs", "s3", "sts");
  }

  @TestFactory
  Stream<DynamicTest> the_coverage_page_knows_what_aws_has() {
    return plugins()
        .map(plugin -> {
          String name = plugin.descriptor().name();
          return DynamicTest.dynamicTest(
              name,
              () ->
                  assertThat(plugin.awsOperations())
                      .containsExactlyInAnyOrderElementsOf(sdk(name).operationNames()));
        });
  }

  private static Stream<ServicePlugin> plugins() {
    return ServiceLoader.load(ServicePlugin.class).stream().map(ServiceLoader.Provider::get);
  }

  private static DynamicContainer compare(ServicePlugin plugin) {
    String name = plugin.descriptor().name();
    Drift drift = Drift.of(sdk(name));
    try (var service = ServiceUnderTest.of(plugin).start()) {
      return DynamicContainer.dynamicContainer(
          name,
          service.service().operations().stream()
              .<Class<?>>map(Operation::getClass)
              .map(operation ->
                  DynamicTest.dynamicTest(
                      operation.getSimpleName(),
                      () -> assertThat(drift.compare(operation)).isEmpty()))
              .toList());
    }
  }

  private static Sdk sdk(String service) {
    return Sdk.of(AwsService.named(service));
  }
}
