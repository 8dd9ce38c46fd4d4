package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// EC2 as its users type it.
class Ec2CliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  @Test
  void a_network_is_created_described_by_id_and_deleted() {
    String vpc = text("aws ec2 create-vpc --cidr-block 10.7.0.0/16", "/Vpc/VpcId");
    String subnet =
        text(
            "aws ec2 create-subnet --vpc-id " + vpc + " --cidr-block 10.7.1.0/24",
            "/Subnet/SubnetId");
    String group =
        text(
            "aws ec2 create-security-group --vpc-id " + vpc + " --group-name cli --description cli",
            "/GroupId");
    AWS.run(
        "aws ec2 authorize-security-group-ingress --protocol tcp --port 443"
            + " --cidr 0.0.0.0/0 --group-id "
            + group);
    String gateway = text("aws ec2 create-internet-gateway", "/InternetGateway/InternetGatewayId");

    assertThat(text("aws ec2 describe-vpcs --vpc-ids " + vpc, "/Vpcs/0/CidrBlock"))
        .isEqualTo("10.7.0.0/16");
    assertThat(text("aws ec2 describe-subnets --subnet-ids " + subnet, "/Subnets/0/VpcId"))
        .isEqualTo(vpc);
    assertThat(
            text(
                "aws ec2 describe-security-groups --group-ids " + group,
                "/SecurityGroups/0/IpPermissions/0/FromPort"))
        .isEqualTo("443");

    AWS.run("aws ec2 delete-internet-gateway --internet-gateway-id " + gateway);
    AWS.run("aws ec2 delete-security-group --group-id " + group);
    AWS.run("aws ec2 delete-subnet --subnet-id " + subnet);
    AWS.run("aws ec2 delete-vpc --vpc-id " + vpc);
    AwsCli.Result gone = AWS.shell("aws ec2 describe-vpcs --vpc-ids " + vpc);
    assertThat(gone.exitCode()).isNotZero();
    assertThat(gone.errors()).contains("InvalidVpcID.NotFound").contains(vpc);
  }

  @Test
  void a_private_key_is_one_that_ssh_keygen_reads() {
    String line =
        "aws ec2 create-key-pair --key-name cli --key-type ed25519 --query KeyMaterial"
            + " --output text > cli.pem && chmod 600 cli.pem && ssh-keygen -y -f cli.pem";
    AwsCli.Result key = AWS.shell(line);

    assertThat(key.errors()).isEmpty();
    assertThat(key.output()).startsWith("ssh-ed25519 ");
    AWS.run("rm cli.pem; aws ec2 delete-key-pair --key-name cli");
  }

  @Test
  void the_newest_image_is_found_by_its_name() {
    JsonNode images =
        AWS.run(
                "aws ec2 describe-images --owners amazon --filters"
                    + " 'Name=name,Values=al2023-ami-2023*-x86_64' Name=state,Values=available")
            .path("Images");

    assertThat(images).isNotEmpty();
    assertThat(images.get(0).path("ImageId").asText()).matches("ami-[0-9a-f]{17}");
  }

  @Test
  void zones_have_the_ids_of_aws() {
    assertThat(
            text(
                "aws ec2 describe-availability-zones --zone-names us-east-1a",
                "/AvailabilityZones/0/ZoneId"))
        .isEqualTo("use1-az1");
  }

  private static String text(String line, String pointer) {
    return AWS.run(line).at(pointer).asText();
  }
}
