package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.Rule.each;
import static dev.virga.plugin.ecs.Rule.outside;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.NetworkMode;
import dev.virga.plugin.ecs.model.PortMapping;
import dev.virga.plugin.ecs.model.TaskDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules for [port mappings](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html).
final class PortRules {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,5})-(\\d{1,5})");
  private static final int LAST_PORT = 65_535;

  static final List<Rule> RULES =
      List.of(
          mapping(
              it -> it.containerPortRange() != null && it.containerPort() != null,
              "cannot specify both single port and port range"),
          mapping(
              it -> it.containerPortRange() != null && range(it).isEmpty(), "containerPortRange"),
          mapping(
              it ->
                  outside(it.containerPort(), 1, LAST_PORT)
                      || (it.containerPort() == null && it.containerPortRange() == null),
              "containerPort"),
          mapping(it -> outside(it.hostPort(), 0, LAST_PORT), "hostPort"),
          matching("awsvpc", NetworkMode.AWSVPC),
          matching("host", NetworkMode.HOST),
          Rule.task(
              it ->
                  mappings(it)
                      .map(PortMapping::name)
                      .filter(Objects::nonNull)
                      .anyMatch(Predicate.not(new HashSet<String>()::add)),
              "port mapping name is already used"),
          Rule.task(PortRules::overlaps, "container port is used multiple times in task")
              .where(it -> it.networkMode() == NetworkMode.AWSVPC));

  private record Ports(int first, int last) {
    boolean overlaps(Ports other) {
      return first <= other.last && other.first <= last;
    }
  }

  private PortRules() {}

  /// A rule about each mapping.
  ///
  /// @param words AWS's words, or the name of the member that is wrong
  private static Rule mapping(Predicate<PortMapping> broken, String words) {
    return Rule.container(
        container -> each(container.portMappings()).stream().anyMatch(broken),
        container -> words.indexOf(' ') >= 0 ? words : invalid(words, container));
  }

  private static String invalid(String member, ContainerDefinition container) {
    return "Invalid '" + member + "' setting for container '" + container.name() + "'.";
  }

  private static Rule matching(String name, NetworkMode mode) {
    return mapping(
            it ->
                it.containerPort() != null
                    && it.hostPort() != null
                    && it.hostPort() != 0
                    && !it.hostPort().equals(it.containerPort()),
            "When networkMode="
                + name
                + ", the host ports and container ports in port mappings must match.")
        .where(it -> it.networkMode() == mode);
  }

  private static boolean overlaps(TaskDefinition definition) {
    for (var protocol : List.of("tcp", "udp")) {
      var seen = new ArrayList<Ports>();
      for (PortMapping mapping : mappings(definition).toList()) {
        boolean same =
            mapping.protocol() == null
                ? protocol.equals("tcp")
                : protocol.equalsIgnoreCase(mapping.protocol().name());
        var ports = same ? ports(mapping) : Optional.<Ports>empty();
        if (ports.isPresent()) {
          if (seen.stream().anyMatch(ports.get()::overlaps)) {
            return true;
          }
          seen.add(ports.get());
        }
      }
    }
    return false;
  }

  private static Stream<PortMapping> mappings(TaskDefinition definition) {
    return each(definition.containerDefinitions()).stream()
        .flatMap(it -> each(it.portMappings()).stream());
  }

  private static Optional<Ports> ports(PortMapping mapping) {
    return mapping.containerPort() == null
        ? range(mapping)
        : Optional.of(new Ports(mapping.containerPort(), mapping.containerPort()));
  }

  private static Optional<Ports> range(PortMapping mapping) {
    String text = mapping.containerPortRange() == null ? "" : mapping.containerPortRange();
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var ports =
        new Ports(
            Integer.parseInt(Objects.requireNonNull(matcher.group(1))),
            Integer.parseInt(Objects.requireNonNull(matcher.group(2))));
    return ports.first >= 1 && ports.first < ports.last && ports.last <= LAST_PORT
        ? Optional.of(ports)
        : Optional.empty();
  }
}
