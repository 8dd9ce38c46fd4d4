package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.Rule.has;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.NetworkMode;
import java.util.List;
import java.util.function.Predicate;

/// What a container cannot have in a
/// [network mode](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#network_mode).
final class NetworkRules {
  static final List<Rule> RULES =
      List.of(
          awsvpc(
              it -> it.hostname() != null,
              "hostname is not supported on container when networkMode=awsvpc."),
          awsvpc(it -> has(it.links()), "Links are not supported when networkMode=awsvpc."),
          awsvpc(
              it -> has(it.dnsServers()),
              "DNS servers are not supported on container when networkMode=awsvpc."),
          awsvpc(
              it -> has(it.dnsSearchDomains()),
              "DNS search domains are not supported on container when networkMode=awsvpc."),
          awsvpc(
              it -> has(it.extraHosts()),
              "Extra hosts are not supported on container when networkMode=awsvpc."),
          awsvpc(
              it -> Boolean.TRUE.equals(it.disableNetworking()),
              "Disable Networking is not supported on container when networkMode=awsvpc."),
          in(
              NetworkMode.NONE,
              it -> has(it.portMappings()),
              "Port mappings are not supported when networkMode=none."),
          in(
              NetworkMode.HOST,
              it -> has(it.links()),
              "Links are not supported when networkMode=host."),
          Rule.task(
              it -> it.proxyConfiguration() != null && it.networkMode() != NetworkMode.AWSVPC,
              "APPMESH proxy configuration is only supported in networkMode=awsvpc."),
          Rule.task(
              it ->
                  it.proxyConfiguration() != null
                      && Rule.each(it.containerDefinitions()).stream()
                          .noneMatch(container ->
                              it.proxyConfiguration().containerName().equals(container.name())),
              it ->
                  it.proxyConfiguration() == null
                      ? ""
                      : "Proxy container ["
                          + it.proxyConfiguration().containerName()
                          + "] does not exist."));

  private NetworkRules() {}

  private static Rule awsvpc(Predicate<ContainerDefinition> broken, String words) {
    return in(NetworkMode.AWSVPC, broken, words);
  }

  private static Rule in(NetworkMode mode, Predicate<ContainerDefinition> broken, String words) {
    return Rule.container(broken, words).where(it -> it.networkMode() == mode);
  }
}
