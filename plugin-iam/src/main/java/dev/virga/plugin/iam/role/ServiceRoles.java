package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.IamErrors;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The roles that services have for themselves: their
/// [names and policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html).
///
/// A service that is not listed here gets a name made of its own: `foo.amazonaws.com` has
/// `AWSServiceRoleForFoo`, without a policy.
final class ServiceRoles {
  private static final String PREFIX = "AWSServiceRoleFor";
  private static final String DOMAIN = ".amazonaws.com";

  private static final Map<String, ServiceRole> KNOWN =
      Map.ofEntries(
          Map.entry("autoscaling", of("AutoScaling", "AutoScalingServiceRolePolicy")),
          Map.entry("batch", of("Batch", "BatchServiceRolePolicy")),
          Map.entry("cloudtrail", of("CloudTrail", "CloudTrailServiceRolePolicy")),
          Map.entry("config", of("Config", "AWSConfigServiceRolePolicy")),
          Map.entry("ecs", of("ECS", "AmazonECSServiceRolePolicy")),
          Map.entry("eks", of("AmazonEKS", "AmazonEKSServiceRolePolicy")),
          Map.entry(
              "eks-fargate", of("AmazonEKSForFargate", "AmazonEKSForFargateServiceRolePolicy")),
          Map.entry(
              "eks-nodegroup", of("AmazonEKSNodegroup", "AWSServiceRoleForAmazonEKSNodegroup")),
          Map.entry("elasticache", of("ElastiCache", "ElastiCacheServiceRolePolicy")),
          Map.entry(
              "elasticfilesystem",
              of("AmazonElasticFileSystem", "AmazonElasticFileSystemServiceRolePolicy")),
          Map.entry(
              "elasticloadbalancing",
              of("ElasticLoadBalancing", "AWSElasticLoadBalancingServiceRolePolicy")),
          Map.entry("es", of("AmazonElasticsearchService", "AmazonElasticsearchServiceRolePolicy")),
          Map.entry("guardduty", of("AmazonGuardDuty", "AmazonGuardDutyServiceRolePolicy")),
          Map.entry(
              "opensearchservice",
              of("AmazonOpenSearchService", "AmazonOpenSearchServiceRolePolicy")),
          Map.entry("ops.apigateway", of("APIGateway", "APIGatewayServiceRolePolicy")),
          Map.entry("organizations", of("Organizations", "AWSOrganizationsServiceTrustPolicy")),
          Map.entry("rds", of("RDS", "AmazonRDSServiceRolePolicy")),
          Map.entry("redshift", of("Redshift", "AmazonRedshiftServiceLinkedRolePolicy")),
          Map.entry("replication.ecr", of("ECRReplication", "ECRReplicationServiceRolePolicy")),
          Map.entry("spot", of("EC2Spot", "AWSEC2SpotServiceRolePolicy")),
          Map.entry("spotfleet", of("EC2SpotFleet", "AWSEC2SpotFleetServiceRolePolicy")),
          Map.entry("ssm", of("AmazonSSM", "AmazonSSMServiceRolePolicy")),
          Map.entry("support", of("Support", "AWSSupportServiceRolePolicy")),
          Map.entry(
              "transitgateway", of("VPCTransitGateway", "AWSVPCTransitGatewayServiceRolePolicy")),
          Map.entry("trustedadvisor", of("TrustedAdvisor", "AWSTrustedAdvisorServiceRolePolicy")));

  /// The services whose roles take a suffix, of which there can be several.
  private static final Set<String> SUFFIXED =
      Set.of("autoscaling", "connect", "iot", "lex", "lexv2");

  private ServiceRoles() {}

  /// The role of a service.
  ///
  /// @param name its name
  /// @param policyArn the managed policy that it has, or null where it is not known
  record ServiceRole(String name, @Nullable String policyArn) {}

  /// The role of a service.
  ///
  /// @param service the principal of the service: `ecs.amazonaws.com`
  /// @param suffix what its name ends with, or null
  /// @throws dev.virga.spi.AwsException `InvalidInput`
  static ServiceRole of(String service, @Nullable String suffix, String partition) {
    if (!service.endsWith(DOMAIN) || service.length() == DOMAIN.length()) {
      throw IamErrors.invalidInput("Invalid service name " + service);
    }
    String key = service.substring(0, service.length() - DOMAIN.length());
    if (suffix != null && !SUFFIXED.contains(key)) {
      throw IamErrors.invalidInput("Custom suffix is not allowed for " + service);
    }
    ServiceRole known = KNOWN.get(key);
    ServiceRole role = known == null ? new ServiceRole(PREFIX + capitalised(key), null) : known;
    String name = suffix == null ? role.name() : role.name() + "_" + suffix;
    String policy = role.policyArn();
    return new ServiceRole(
        name,
        policy == null ? null : "arn:" + partition + ":iam::aws:policy/aws-service-role/" + policy);
  }

  private static ServiceRole of(String name, String policy) {
    return new ServiceRole(PREFIX + name, policy);
  }

  private static String capitalised(String key) {
    var name = new StringBuilder();
    for (String word : key.split("[.-]", -1)) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }
}
