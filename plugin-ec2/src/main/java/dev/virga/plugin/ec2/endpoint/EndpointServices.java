package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.ServiceType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// The [services of AWS](https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html)
/// that endpoints lead to, as far as `services.txt` has them; the same in every region.
final class EndpointServices {
  private EndpointServices() {}

  /// The services of a region, sorted by name; one that can be reached in two ways is there twice.
  static List<EndpointService> of(String region) {
    try (InputStream in = EndpointServices.class.getResourceAsStream("services.txt")) {
      String text =
          new String(
              Objects.requireNonNull(in, "services.txt").readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(it -> !it.startsWith("#"))
          .flatMap(it -> services(region, it.split("; ", -1)))
          .sorted(Comparator.comparing(EndpointService::shortName))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<EndpointService> services(String region, String[] line) {
    String domain = line[2].equals("-") ? line[0] + "." + region : line[2].replace("R", region);
    return Stream.of(line[1].split(" ", -1))
        .map(it ->
            new EndpointService(
                region, line[0], ServiceType.valueOf(it.toUpperCase(Locale.ROOT)), domain));
  }

  /// The service that endpoints of a type lead to.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidServiceName`, `InvalidParameter`
  static EndpointService get(String region, String name, ServiceType type) {
    List<EndpointService> named = of(region).stream().filter(it -> it.name().equals(name)).toList();
    if (named.isEmpty()) {
      throw EndpointErrors.invalidService(name);
    }
    return named.stream()
        .filter(it -> it.type() == type)
        .findFirst()
        .orElseThrow(() ->
            EndpointErrors.wrongType(
                text(type), named.stream().map(it -> text(it.type())).toList()));
  }

  private static String text(ServiceType type) {
    return switch (type) {
      case INTERFACE -> "Interface";
      case GATEWAY -> "Gateway";
      case GATEWAY_LOAD_BALANCER -> "GatewayLoadBalancer";
    };
  }
}
