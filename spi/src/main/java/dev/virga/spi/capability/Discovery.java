package dev.virga.spi.capability;

import dev.virga.spi.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names of services, and where their instances are. Offered by Cloud Map, for what registers workloads
/// (service registries of ECS) and for what answers DNS queries.
///
/// Wherever a service is meant, its id and its ARN both do. What is registered here is what
/// [DiscoverInstances](https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstances.html)
/// finds, and the reverse. Each change is committed when its method returns, whatever becomes of the
/// call that it was made in.
public interface Discovery {
  /// The types of DNS records that a service may have.
  enum RecordType {
    /// IPv4 addresses.
    A,
    /// IPv6 addresses.
    AAAA,
    /// Ports, with the names of the hosts that have them.
    SRV,
    /// Another name.
    CNAME
  }

  /// How many of the records a query is answered with.
  enum Routing {
    /// Up to eight, in any order.
    MULTIVALUE,
    /// One, chosen at random.
    WEIGHTED
  }

  /// A namespace.
  ///
  /// @param namespaceId such as `ns-abcdefgh23456772`
  /// @param arn its ARN
  /// @param name what the names of its services end with: `example.local`
  /// @param vpcId the VPC in which its DNS names are known, or null if it is not a private one
  /// @param dns whether there are DNS names at all
  record Namespace(
      String namespaceId, String arn, String name, @Nullable String vpcId, boolean dns) {}

  /// A service.
  ///
  /// @param serviceId such as `srv-abcdefgh23456772`
  /// @param arn its ARN
  /// @param name its name in the namespace: `backend`
  /// @param namespaceId the namespace it is in
  /// @param recordTypes the DNS records that its instances get; none if it is discovered by calls only
  /// @param customHealth whether [#health] may tell how its instances are
  record Service(
      String serviceId,
      String arn,
      String name,
      String namespaceId,
      List<RecordType> recordTypes,
      boolean customHealth) {}

  /// A DNS record of an instance.
  ///
  /// @param name the full name, without a dot at the end
  /// @param ttl how long it may be cached, in seconds
  /// @param value the data as a zone file has it: an address, a name, or for [RecordType#SRV]
  ///     `PRIORITY WEIGHT PORT NAME`; names are without a dot at the end
  record DnsRecord(String name, RecordType type, long ttl, String value) {}

  /// What is known about a name for which a namespace is responsible.
  ///
  /// @param namespace the namespace
  /// @param named whether anything has the name; if not, the answer is NXDOMAIN
  /// @param routing how many of the records make an answer
  /// @param records the records to choose from: those of healthy instances, or of all if none is
  ///     healthy. None, though the name is known, means NODATA. A name that stands for another has a
  ///     [RecordType#CNAME] record whatever was asked for
  /// @param negativeTtl how long it may be cached that there is nothing, in seconds
  record Answer(
      Namespace namespace,
      boolean named,
      Routing routing,
      List<DnsRecord> records,
      long negativeTtl) {}

  /// The namespaces, sorted by name.
  List<Namespace> namespaces(Scope scope);

  /// Finds a namespace by the name under which DiscoverInstances knows it.
  Optional<Namespace> namespace(Scope scope, String name);

  /// Finds a service by its id or ARN.
  Optional<Service> service(Scope scope, String service);

  /// Finds a service by its name.
  ///
  /// @param namespaceId the id or the ARN of its namespace
  Optional<Service> service(Scope scope, String namespaceId, String name);

  /// Registers an instance, or gives it other attributes.
  ///
  /// @param attributes such as `AWS_INSTANCE_IPV4`, as
  ///     [RegisterInstance](https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html)
  ///     documents them
  /// @throws dev.virga.spi.AwsException as RegisterInstance does: `ServiceNotFound`, `InvalidInput`,
  ///     `ResourceLimitExceeded`
  void register(Scope scope, String service, String instanceId, Map<String, String> attributes);

  /// Deregisters an instance. One that is not registered, or whose service is gone, is no error.
  void deregister(Scope scope, String service, String instanceId);

  /// Tells how an instance is, if the health of its service is told from outside; anything else is no
  /// error and changes nothing.
  void health(Scope scope, String service, String instanceId, boolean healthy);

  /// What the DNS of a VPC knows about a name.
  ///
  /// @param vpcId the VPC whose private namespaces count beside the public ones, or null for those of
  ///     all VPCs
  /// @param name in any case, with or without a dot at the end
  /// @return nothing if no namespace is responsible for the name, so that others are to be asked
  Optional<Answer> resolve(Scope scope, @Nullable String vpcId, String name, RecordType type);
}
