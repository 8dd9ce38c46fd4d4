package dev.virga.scaffold;

import java.util.List;
import java.util.Set;

/// A service as its published artifacts name it.
///
/// @param name our name of it: `logs`
/// @param title how AWS calls it in prose: `CloudWatch Logs`
/// @param className what our class names start with: `Logs`
/// @param sdkPackage the package of the client in the SDK
/// @param sdkClient the simple name of the asynchronous client, which has every operation
/// @param model the name of the model file without its ending, or the empty string where there is none
/// @param protocol the protocol, as our descriptors name it
/// @param reference where the API reference stands
/// @param openEnums enums that AWS keeps extending, which stay strings
public record AwsService(
    String name,
    String title,
    String className,
    String sdkPackage,
    String sdkClient,
    String model,
    String protocol,
    String reference,
    Set<String> openEnums) {

  /// The name of the elements of lists in EC2's answers.
  static final String EC2_ITEM = "item";

  /// The services that can be scaffolded.
  public static final List<AwsService> ALL =
      List.of(
          new AwsService(
              "ecs",
              "ECS",
              "Ecs",
              "software.amazon.awssdk.services.ecs",
              "EcsAsyncClient",
              "ecs-2014-11-13",
              "awsJson1.1",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/",
              Set.of()),
          new AwsService(
              "logs",
              "CloudWatch Logs",
              "Logs",
              "software.amazon.awssdk.services.cloudwatchlogs",
              "CloudWatchLogsAsyncClient",
              "logs-2014-03-28",
              "awsJson1.1",
              "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/",
              Set.of()),
          new AwsService(
              "sts",
              "STS",
              "Sts",
              "software.amazon.awssdk.services.sts",
              "StsAsyncClient",
              "sts-2011-06-15",
              "query",
              "https://docs.aws.amazon.com/STS/latest/APIReference/",
              Set.of()),
          new AwsService(
              "ec2",
              "EC2",
              "Ec2",
              "software.amazon.awssdk.services.ec2",
              "Ec2AsyncClient",
              "ec2-2016-11-15",
              "ec2",
              "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/",
              Set.of("InstanceType", "ResourceType", "ServiceManaged")),
          new AwsService(
              "iam",
              "IAM",
              "Iam",
              "software.amazon.awssdk.services.iam",
              "IamAsyncClient",
              "iam-2010-05-08",
              "query",
              "https://docs.aws.amazon.com/IAM/latest/APIReference/",
              Set.of()),
          new AwsService(
              "efs",
              "EFS",
              "Efs",
              "software.amazon.awssdk.services.efs",
              "EfsAsyncClient",
              "elasticfilesystem-2015-02-01",
              "restJson1",
              "https://docs.aws.amazon.com/efs/latest/ug/",
              Set.of()),
          new AwsService(
              "cloudmap",
              "Cloud Map",
              "CloudMap",
              "software.amazon.awssdk.services.servicediscovery",
              "ServiceDiscoveryAsyncClient",
              "servicediscovery-2017-03-14",
              "awsJson1.1",
              "https://docs.aws.amazon.com/cloud-map/latest/api/",
              Set.of()),
          new AwsService(
              "ecr",
              "ECR",
              "Ecr",
              "software.amazon.awssdk.services.ecr",
              "EcrAsyncClient",
              "api.ecr-2015-09-21",
              "awsJson1.1",
              "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/",
              Set.of()),
          new AwsService(
              "lambda",
              "Lambda",
              "Lambda",
              "software.amazon.awssdk.services.lambda",
              "LambdaAsyncClient",
              "lambda-2015-03-31",
              "restJson1",
              "https://docs.aws.amazon.com/lambda/latest/api/",
              Set.of("Runtime")),
          new AwsService(
              "s3",
              "S3",
              "S3",
              "software.amazon.awssdk.services.s3",
              "S3AsyncClient",
              "",
              "restXmlNoErrorWrapping",
              "https://docs.aws.amazon.com/AmazonS3/latest/API/",
              Set.of(
                  "BucketLocationConstraint",
                  "ChecksumAlgorithm",
                  "ChecksumType",
                  "EncodingType",
                  "Event",
                  "FilterRuleName",
                  "ObjectStorageClass",
                  "ObjectVersionStorageClass",
                  "ServerSideEncryption",
                  "StorageClass",
                  "TransitionStorageClass",
                  "Type")));

  /// The service of a name.
  ///
  /// @throws IllegalArgumentException listing the names there are
  public static AwsService named(String name) {
    return ALL.stream()
        .filter(service -> service.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no service '"
                    + name
                    + "'; there are "
                    + ALL.stream().map(AwsService::name).toList()));
  }

  /// Our package of the service.
  public String javaPackage() {
    return "dev.virga.plugin." + name;
  }

  /// The page of an operation or a structure.
  public String page(String shape) {
    return reference + "API_" + corrections().shapes().getOrDefault(shape, shape) + ".html";
  }

  /// What the SDK's classes have wrong.
  public Corrections corrections() {
    return switch (name) {
      case "ec2" -> Corrections.EC2;
      case "iam" -> Corrections.IAM;
      case "lambda" -> Corrections.LAMBDA;
      case "s3" -> Corrections.S3;
      default -> Corrections.NONE;
    };
  }

  /// Whether bodies are XML or forms, where lists and maps have element names.
  public boolean named() {
    return !protocol.startsWith("awsJson") && !protocol.equals("restJson1");
  }

  /// The name of the elements of lists where nothing else is said.
  public String item() {
    return protocol.equals("ec2") ? EC2_ITEM : "member";
  }

  /// Whether operations are told apart by method and path.
  public boolean rest() {
    return protocol.startsWith("rest");
  }

  /// Whether most members are written in upper camel case.
  public boolean upperCamel() {
    return !Set.of("ecs", "ecr", "logs", "ec2").contains(name);
  }
}
