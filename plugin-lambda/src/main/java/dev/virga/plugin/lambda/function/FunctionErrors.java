package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.AwsException;
import java.util.Collection;

/// What is wrong with a call about functions, in AWS's words.
final class FunctionErrors {
  private FunctionErrors() {}

  static AwsException alreadyExists(String name) {
    return LambdaErrors.resourceConflict("Function already exist: " + name);
  }

  static AwsException isPending() {
    return LambdaErrors.resourceConflict(
        "The operation cannot be performed at this time. The function is currently in the"
            + " following state: Pending");
  }

  static AwsException updateInProgress(String arn) {
    return LambdaErrors.resourceConflict(
        "The operation cannot be performed at this time. An update is in progress for resource: "
            + arn);
  }

  static AwsException onlyWithoutQualifier(String qualifier) {
    return LambdaErrors.invalidParameterValue(
        "Only $LATEST can be changed, not the version or alias " + qualifier);
  }

  static AwsException latestGoesWithTheFunction() {
    return LambdaErrors.invalidParameterValue(
        "$LATEST version cannot be deleted without deleting the function.");
  }

  static AwsException aliasesAreDeletedOtherwise() {
    return LambdaErrors.invalidParameterValue("Deletion of aliases is not currently supported.");
  }

  static AwsException otherCode(String wanted, String latest) {
    return LambdaErrors.invalidParameterValue(
        ("CodeSHA256 (%s) is different from current CodeSHA256 in $LATEST (%s). Please try again"
                + " with the CodeSHA256 in $LATEST.")
            .formatted(wanted, latest));
  }

  static AwsException unknownRuntime(String runtime, Collection<String> known) {
    return LambdaErrors.invalidParameterValue(
        "Value %s at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: %s or be a valid ARN"
            .formatted(runtime, known));
  }

  static AwsException deprecatedRuntime(String runtime) {
    return LambdaErrors.invalidParameterValue(
        ("The runtime parameter of %s is no longer supported for creating or updating AWS Lambda"
                + " functions. We recommend you use a supported runtime while creating or updating"
                + " functions.")
            .formatted(runtime));
  }

  static AwsException runtimeAndHandlerMissing() {
    return LambdaErrors.invalidParameterValue(
        "Runtime and Handler are mandatory parameters for functions created with deployment"
            + " packages.");
  }

  static AwsException notForImages() {
    return LambdaErrors.invalidParameterValue(
        "Please don't provide Handler or Runtime or Layer when the intended function PackageType"
            + " is Image.");
  }

  static AwsException imageConfigOnlyForImages() {
    return LambdaErrors.invalidParameterValue(
        "Please don't provide ImageConfig when the intended function PackageType is Zip.");
  }

  static AwsException memoryTooLarge(int most) {
    return LambdaErrors.invalidParameterValue(
        "'MemorySize' value failed to satisfy constraint: Member must have value less than or equal to "
            + most);
  }

  static AwsException reservedKeys(String keys) {
    return LambdaErrors.invalidParameterValue(
        "Lambda was unable to configure your environment variables because the environment"
            + " variables you have provided contains reserved keys that are currently not supported"
            + " for modification. Reserved keys used in this request: "
            + keys);
  }

  static AwsException environmentTooLarge(String measured) {
    return LambdaErrors.invalidParameterValue(
        "Lambda was unable to configure your environment variables because the environment"
            + " variables you have provided exceeded the 4KB limit. String measured: "
            + measured);
  }

  static AwsException subnetsWithoutGroups() {
    return LambdaErrors.invalidParameterValue(
        "SubnetIds and SecurityIds must coexist or be both empty list.");
  }

  static AwsException noSubnet(String id) {
    return ec2("DescribeSubnets", "InvalidSubnetID.NotFound", "The subnet ID '" + id + "'");
  }

  static AwsException noSecurityGroup(String id) {
    return ec2(
        "DescribeSecurityGroups", "InvalidGroup.NotFound", "The security group '" + id + "'");
  }

  private static AwsException ec2(String call, String code, String what) {
    return LambdaErrors.invalidParameterValue(
        "Error occurred while %s. EC2 Error Code: %s. EC2 Error Message: %s does not exist"
            .formatted(call, code, what));
  }

  static AwsException subnetsOfSeveralVpcs() {
    return LambdaErrors.invalidParameterValue("The subnets of a function must be in one VPC.");
  }

  static AwsException tooManyLayers(int most) {
    return LambdaErrors.invalidParameterValue("Cannot reference more than " + most + " layers.");
  }

  static AwsException twoVersionsOfALayer(String first, String second) {
    return LambdaErrors.invalidParameterValue(
        "Two different versions of the same layer are not allowed to be referenced in the same function. %s and %s."
            .formatted(first, second));
  }

  static AwsException noLayer(String arn) {
    return LambdaErrors.invalidParameterValue("Layer version " + arn + " does not exist.");
  }

  static AwsException layerNotAllowed(String caller, String arn) {
    return LambdaErrors.upper(
        "AccessDeniedException",
        403,
        ("User: %s is not authorized to perform: lambda:GetLayerVersion on resource: %s because no"
                + " resource-based policy allows the lambda:GetLayerVersion action")
            .formatted(caller, arn));
  }

  static AwsException layersTooLarge(long most) {
    return LambdaErrors.invalidParameterValue(
        "Layers consume more than the available size of " + most + " bytes");
  }

  static AwsException codeWithLayersTooLarge(long most, long actual) {
    return LambdaErrors.invalidParameterValue(
        ("Function code combined with layers exceeds the maximum allowed size of %d bytes. The"
                + " actual size is %d bytes.")
            .formatted(most, actual));
  }

  static AwsException logLevelNeedsJson() {
    return LambdaErrors.invalidParameterValue(
        "LogLevel is not supported when LogFormat is set to \"Text\". Remove LogLevel from your"
            + " request or change the LogFormat to \"JSON\" and try again.");
  }

  static AwsException noDeadLetterArn(String arn) {
    return LambdaErrors.invalidParameterValue(
        "The provided dead letter target is neither an SQS queue nor an SNS topic: " + arn);
  }

  static AwsException fileSystemNeedsVpc() {
    return LambdaErrors.invalidParameterValue(
        "A function with FileSystemConfigs needs a VpcConfig.");
  }

  static AwsException roleCannotBeAssumed() {
    return LambdaErrors.invalidParameterValue(
        "The role defined for the function cannot be assumed by Lambda.");
  }

  static AwsException crossAccountRole() {
    return LambdaErrors.upper(
        "AccessDeniedException", 403, "Cross-account pass role is not allowed.");
  }

  static AwsException notImplemented(String member, String operation) {
    return AwsException.of(
        "NotImplemented", 501, "Virga does not implement %s of %s.".formatted(member, operation));
  }

  static AwsException runtimeVersionNeeded() {
    return LambdaErrors.invalidParameterValue(
        "RuntimeVersionArn must be given when UpdateRuntimeOn is Manual.");
  }

  static AwsException runtimeVersionNotNeeded(String updateRuntimeOn) {
    return LambdaErrors.invalidParameterValue(
        "RuntimeVersionArn must not be given when UpdateRuntimeOn is " + updateRuntimeOn + ".");
  }
}
