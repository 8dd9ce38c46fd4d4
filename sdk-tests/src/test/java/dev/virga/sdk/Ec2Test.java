package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.KeyType;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.Tag;
import software.amazon.awssdk.services.ec2.model.TagSpecification;

/// The acceptance of EC2 through the AWS SDK for Java.
class Ec2Test {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private final Ec2Client ec2 = client(VIRGA.endpoint());

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_network_is_created_described_by_id_and_deleted() {
    String vpc = ec2.createVpc(it -> it.cidrBlock("10.1.0.0/16")).vpc().vpcId();
    String subnet =
        ec2.createSubnet(it -> it.vpcId(vpc).cidrBlock("10.1.1.0/24")).subnet().subnetId();
    String group =
        ec2.createSecurityGroup(it -> it.vpcId(vpc).groupName("web").description("web")).groupId();
    String gateway = ec2.createInternetGateway().internetGateway().internetGatewayId();
    ec2.attachInternetGateway(it -> it.vpcId(vpc).internetGatewayId(gateway));

    assertThat(ec2.describeVpcs(it -> it.vpcIds(vpc)).vpcs().getFirst().cidrBlock())
        .isEqualTo("10.1.0.0/16");
    assertThat(
            ec2.describeSubnets(it -> it.subnetIds(subnet))
                .subnets()
                .getFirst()
                .availableIpAddressCount())
        .isEqualTo(251);
    assertThat(
            ec2.describeSecurityGroups(it -> it.groupIds(group))
                .securityGroups()
                .getFirst()
                .groupName())
        .isEqualTo("web");
    assertThat(
            ec2.describeInternetGateways(it -> it.internetGatewayIds(gateway))
                .internetGateways()
                .getFirst()
                .attachments()
                .getFirst()
                .vpcId())
        .isEqualTo(vpc);

    assertThatThrownBy(() -> ec2.deleteVpc(it -> it.vpcId(vpc)))
        .isInstanceOfSatisfying(Ec2Exception.class, e -> assertCode(e, "DependencyViolation"));
    ec2.detachInternetGateway(it -> it.vpcId(vpc).internetGatewayId(gateway));
    ec2.deleteInternetGateway(it -> it.internetGatewayId(gateway));
    ec2.deleteSecurityGroup(it -> it.groupId(group));
    ec2.deleteSubnet(it -> it.subnetId(subnet));
    ec2.deleteVpc(it -> it.vpcId(vpc));
    assertThatThrownBy(() -> ec2.describeVpcs(it -> it.vpcIds(vpc)))
        .isInstanceOfSatisfying(Ec2Exception.class, e -> assertCode(e, "InvalidVpcID.NotFound"));
  }

  @Test
  void tags_are_given_when_something_is_made_and_afterwards() {
    String vpc =
        ec2.createVpc(it ->
                it.cidrBlock("10.2.0.0/16")
                    .tagSpecifications(
                        TagSpecification.builder()
                            .resourceType(ResourceType.VPC)
                            .tags(Tag.builder().key("Name").value("tagged").build())
                            .build()))
            .vpc()
            .vpcId();
    ec2.createTags(it -> it.resources(vpc).tags(Tag.builder().key("team").value("a").build()));

    var tags = ec2.describeTags(it -> it.filters(filter("resource-id", vpc))).tags();

    assertThat(tags).extracting("key").containsExactly("Name", "team");
    assertThat(ec2.describeVpcs(it -> it.filters(filter("tag:Name", "tag*"))).vpcs()).hasSize(1);
    ec2.deleteVpc(it -> it.vpcId(vpc));
  }

  @Test
  void a_key_pair_has_a_private_key_that_is_answered_once() {
    var made = ec2.createKeyPair(it -> it.keyName("sdk").keyType(KeyType.ED25519));

    var described =
        ec2.describeKeyPairs(it -> it.keyNames("sdk").includePublicKey(true)).keyPairs();

    assertThat(made.keyMaterial()).startsWith("-----BEGIN OPENSSH PRIVATE KEY-----");
    assertThat(described.getFirst().keyFingerprint()).isEqualTo(made.keyFingerprint());
    assertThat(described.getFirst().publicKey()).startsWith("ssh-ed25519 ");
    ec2.deleteKeyPair(it -> it.keyName("sdk"));
  }

  @Test
  void a_launch_template_has_versions() {
    ec2.createLaunchTemplate(it ->
        it.launchTemplateName("sdk-template").launchTemplateData(data -> data.imageId("ami-1")));
    ec2.createLaunchTemplateVersion(it ->
        it.launchTemplateName("sdk-template")
            .sourceVersion("1")
            .launchTemplateData(data -> data.userData("aGk=")));

    var versions =
        ec2.describeLaunchTemplateVersions(
                it -> it.launchTemplateName("sdk-template").versions("$Latest"))
            .launchTemplateVersions();

    assertThat(versions.getFirst().versionNumber()).isEqualTo(2);
    assertThat(versions.getFirst().launchTemplateData().imageId()).isEqualTo("ami-1");
    assertThat(versions.getFirst().launchTemplateData().userData()).isEqualTo("aGk=");
    ec2.deleteLaunchTemplate(it -> it.launchTemplateName("sdk-template"));
  }

  @Test
  void a_dry_run_does_nothing() {
    int before = ec2.describeVpcs().vpcs().size();

    assertThatThrownBy(() -> ec2.createVpc(it -> it.cidrBlock("10.3.0.0/16").dryRun(true)))
        .isInstanceOfSatisfying(Ec2Exception.class, e -> assertCode(e, "DryRunOperation"));

    assertThat(ec2.describeVpcs().vpcs()).hasSize(before);
  }

  private static void assertCode(Ec2Exception e, String code) {
    assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code);
  }

  private static Ec2Client client(URI endpoint) {
    return Ec2Client.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .build();
  }

  private static Filter filter(String name, String value) {
    return Filter.builder().name(name).values(value).build();
  }
}
