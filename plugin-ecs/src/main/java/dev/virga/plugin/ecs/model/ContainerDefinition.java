package dev.virga.plugin.ecs.model;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ContainerDefinition` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html).
public record ContainerDefinition(
    @Nullable String name,
    @Nullable String image,
    @Nullable RepositoryCredentials repositoryCredentials,
    @Nullable Integer cpu,
    @Nullable Integer memory,
    @Nullable Integer memoryReservation,
    @Nullable List<String> links,
    @Nullable List<PortMapping> portMappings,
    @Nullable Boolean essential,
    @Nullable ContainerRestartPolicy restartPolicy,
    @Nullable List<String> entryPoint,
    @Nullable List<String> command,
    @Nullable List<KeyValuePair> environment,
    @Nullable List<EnvironmentFile> environmentFiles,
    @Nullable List<MountPoint> mountPoints,
    @Nullable List<VolumeFrom> volumesFrom,
    @Nullable LinuxParameters linuxParameters,
    @Nullable List<Secret> secrets,
    @Nullable List<ContainerDependency> dependsOn,
    @Nullable Integer startTimeout,
    @Nullable Integer stopTimeout,
    @Nullable VersionConsistency versionConsistency,
    @Nullable String hostname,
    @Nullable String user,
    @Nullable String workingDirectory,
    @Nullable Boolean disableNetworking,
    @Nullable Boolean privileged,
    @Nullable Boolean readonlyRootFilesystem,
    @Nullable List<String> dnsServers,
    @Nullable List<String> dnsSearchDomains,
    @Nullable List<HostEntry> extraHosts,
    @Nullable List<String> dockerSecurityOptions,
    @Nullable Boolean interactive,
    @Nullable Boolean pseudoTerminal,
    @Nullable Map<String, String> dockerLabels,
    @Nullable List<Ulimit> ulimits,
    @Nullable LogConfiguration logConfiguration,
    @Nullable HealthCheck healthCheck,
    @Nullable List<SystemControl> systemControls,
    @Nullable List<ResourceRequirement> resourceRequirements,
    @Nullable FirelensConfiguration firelensConfiguration,
    @Nullable List<String> credentialSpecs) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ContainerDefinition of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ContainerDefinition with(Consumer<Builder> changes) {
    var it = new Builder();
    it.name = this.name;
    it.image = this.image;
    it.repositoryCredentials = this.repositoryCredentials;
    it.cpu = this.cpu;
    it.memory = this.memory;
    it.memoryReservation = this.memoryReservation;
    it.links = this.links;
    it.portMappings = this.portMappings;
    it.essential = this.essential;
    it.restartPolicy = this.restartPolicy;
    it.entryPoint = this.entryPoint;
    it.command = this.command;
    it.environment = this.environment;
    it.environmentFiles = this.environmentFiles;
    it.mountPoints = this.mountPoints;
    it.volumesFrom = this.volumesFrom;
    it.linuxParameters = this.linuxParameters;
    it.secrets = this.secrets;
    it.dependsOn = this.dependsOn;
    it.startTimeout = this.startTimeout;
    it.stopTimeout = this.stopTimeout;
    it.versionConsistency = this.versionConsistency;
    it.hostname = this.hostname;
    it.user = this.user;
    it.workingDirectory = this.workingDirectory;
    it.disableNetworking = this.disableNetworking;
    it.privileged = this.privileged;
    it.readonlyRootFilesystem = this.readonlyRootFilesystem;
    it.dnsServers = this.dnsServers;
    it.dnsSearchDomains = this.dnsSearchDomains;
    it.extraHosts = this.extraHosts;
    it.dockerSecurityOptions = this.dockerSecurityOptions;
    it.interactive = this.interactive;
    it.pseudoTerminal = this.pseudoTerminal;
    it.dockerLabels = this.dockerLabels;
    it.ulimits = this.ulimits;
    it.logConfiguration = this.logConfiguration;
    it.healthCheck = this.healthCheck;
    it.systemControls = this.systemControls;
    it.resourceRequirements = this.resourceRequirements;
    it.firelensConfiguration = this.firelensConfiguration;
    it.credentialSpecs = this.credentialSpecs;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ContainerDefinition in the making.
  public static final class Builder {
    public @Nullable String name;
    public @Nullable String image;
    public @Nullable RepositoryCredentials repositoryCredentials;
    public @Nullable Integer cpu;
    public @Nullable Integer memory;
    public @Nullable Integer memoryReservation;
    public @Nullable List<String> links;
    public @Nullable List<PortMapping> portMappings;
    public @Nullable Boolean essential;
    public @Nullable ContainerRestartPolicy restartPolicy;
    public @Nullable List<String> entryPoint;
    public @Nullable List<String> command;
    public @Nullable List<KeyValuePair> environment;
    public @Nullable List<EnvironmentFile> environmentFiles;
    public @Nullable List<MountPoint> mountPoints;
    public @Nullable List<VolumeFrom> volumesFrom;
    public @Nullable LinuxParameters linuxParameters;
    public @Nullable List<Secret> secrets;
    public @Nullable List<ContainerDependency> dependsOn;
    public @Nullable Integer startTimeout;
    public @Nullable Integer stopTimeout;
    public @Nullable VersionConsistency versionConsistency;
    public @Nullable String hostname;
    public @Nullable String user;
    public @Nullable String workingDirectory;
    public @Nullable Boolean disableNetworking;
    public @Nullable Boolean privileged;
    public @Nullable Boolean readonlyRootFilesystem;
    public @Nullable List<String> dnsServers;
    public @Nullable List<String> dnsSearchDomains;
    public @Nullable List<HostEntry> extraHosts;
    public @Nullable List<String> dockerSecurityOptions;
    public @Nullable Boolean interactive;
    public @Nullable Boolean pseudoTerminal;
    public @Nullable Map<String, String> dockerLabels;
    public @Nullable List<Ulimit> ulimits;
    public @Nullable LogConfiguration logConfiguration;
    public @Nullable HealthCheck healthCheck;
    public @Nullable List<SystemControl> systemControls;
    public @Nullable List<ResourceRequirement> resourceRequirements;
    public @Nullable FirelensConfiguration firelensConfiguration;
    public @Nullable List<String> credentialSpecs;

    private ContainerDefinition build() {
      return new ContainerDefinition(
          name,
          image,
          repositoryCredentials,
          cpu,
          memory,
          memoryReservation,
          links,
          portMappings,
          essential,
          restartPolicy,
          entryPoint,
          command,
          environment,
          environmentFiles,
          mountPoints,
          volumesFrom,
          linuxParameters,
          secrets,
          dependsOn,
          startTimeout,
          stopTimeout,
          versionConsistency,
          hostname,
          user,
          workingDirectory,
          disableNetworking,
          privileged,
          readonlyRootFilesystem,
          dnsServers,
          dnsSearchDomains,
          extraHosts,
          dockerSecurityOptions,
          interactive,
          pseudoTerminal,
          dockerLabels,
          ulimits,
          logConfiguration,
          healthCheck,
          systemControls,
          resourceRequirements,
          firelensConfiguration,
          credentialSpecs);
    }
  }
}
