package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.FileSystemConfig;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.VpcConfig;
import dev.virga.plugin.lambda.model.VpcConfigResponse;
import dev.virga.spi.Fidelity;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The VPC that a function is in, and the file systems that it reaches there. Leniently subnets may be
/// made up, and a file system needs no VPC.
final class VpcRules implements ConfigurationRule {
  private final ServiceContext service;

  VpcRules(ServiceContext service) {
    this.service = service;
  }

  @Override
  public void apply(
      UpdateFunctionConfiguration.Request wanted,
      FunctionConfiguration.Builder it,
      RequestContext context) {
    if (wanted.vpcConfig() != null) {
      it.vpcConfig = vpc(wanted.vpcConfig(), context.scope());
    }
    List<FileSystemConfig> fileSystems = wanted.fileSystemConfigs();
    if (fileSystems != null) {
      it.fileSystemConfigs = fileSystems.isEmpty() ? null : fileSystems;
    }
    boolean inVpc = it.vpcConfig != null && !isEmpty(it.vpcConfig.subnetIds());
    if (it.fileSystemConfigs != null && !inVpc && service.fidelity() == Fidelity.STRICT) {
      throw FunctionErrors.fileSystemNeedsVpc();
    }
  }

  private VpcConfigResponse vpc(VpcConfig wanted, Scope scope) {
    List<String> subnets = Objects.requireNonNullElse(wanted.subnetIds(), List.of());
    List<String> groups = Objects.requireNonNullElse(wanted.securityGroupIds(), List.of());
    if (subnets.isEmpty() != groups.isEmpty()) {
      throw FunctionErrors.subnetsWithoutGroups();
    }
    boolean dualStack = Boolean.TRUE.equals(wanted.ipv6AllowedForDualStack());
    return new VpcConfigResponse(subnets, groups, vpcId(subnets, groups, scope), dualStack);
  }

  /// The VPC of the subnets; the empty string without any, and nothing where nobody knows subnets.
  private @Nullable String vpcId(List<String> subnets, List<String> groups, Scope scope) {
    if (subnets.isEmpty()) {
      return "";
    }
    Optional<Networks> found = service.find(Networks.class);
    if (found.isEmpty()) {
      return null;
    }
    Networks networks = found.get();
    Set<String> vpcs =
        subnets.stream()
            .map(id ->
                networks
                    .subnet(scope, id)
                    .map(Networks.Subnet::vpcId)
                    .orElseThrow(() -> FunctionErrors.noSubnet(id)))
            .collect(Collectors.toSet());
    if (vpcs.size() > 1 && service.fidelity() == Fidelity.STRICT) {
      throw FunctionErrors.subnetsOfSeveralVpcs();
    }
    for (String id : groups) {
      if (!networks.hasSecurityGroup(scope, id)) {
        throw FunctionErrors.noSecurityGroup(id);
      }
    }
    return networks.subnet(scope, subnets.getFirst()).map(Networks.Subnet::vpcId).orElse(null);
  }

  private static boolean isEmpty(@Nullable List<String> list) {
    return list == null || list.isEmpty();
  }
}
