package dev.virga.plugin.ec2.template;

import static dev.virga.plugin.ec2.template.Given.each;
import static dev.virga.plugin.ec2.template.Given.part;

import dev.virga.plugin.ec2.model.CreditSpecification;
import dev.virga.plugin.ec2.model.CreditSpecificationRequest;
import dev.virga.plugin.ec2.model.ElasticGpuSpecification;
import dev.virga.plugin.ec2.model.ElasticGpuSpecificationResponse;
import dev.virga.plugin.ec2.model.LaunchTemplateBlockDeviceMapping;
import dev.virga.plugin.ec2.model.LaunchTemplateBlockDeviceMappingRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateEbsBlockDevice;
import dev.virga.plugin.ec2.model.LaunchTemplateEbsBlockDeviceRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateElasticInferenceAccelerator;
import dev.virga.plugin.ec2.model.LaunchTemplateElasticInferenceAcceleratorResponse;
import dev.virga.plugin.ec2.model.LaunchTemplateIamInstanceProfileSpecification;
import dev.virga.plugin.ec2.model.LaunchTemplateIamInstanceProfileSpecificationRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateLicenseConfiguration;
import dev.virga.plugin.ec2.model.LaunchTemplateLicenseConfigurationRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateTagSpecification;
import dev.virga.plugin.ec2.model.LaunchTemplateTagSpecificationRequest;
import dev.virga.plugin.ec2.model.LaunchTemplatesMonitoring;
import dev.virga.plugin.ec2.model.LaunchTemplatesMonitoringRequest;
import dev.virga.plugin.ec2.model.OperatorRequest;
import dev.virga.plugin.ec2.model.OperatorResponse;
import dev.virga.plugin.ec2.model.RequestLaunchTemplateData;
import dev.virga.plugin.ec2.model.ResponseLaunchTemplateData;

/// The data of a launch template, as it is read back: exactly what was written.
final class TemplateData {
  private TemplateData() {}

  static ResponseLaunchTemplateData of(RequestLaunchTemplateData it) {
    return ResponseLaunchTemplateData.of(out -> {
      out.kernelId = it.kernelId();
      out.ebsOptimized = it.ebsOptimized();
      out.iamInstanceProfile = part(it.iamInstanceProfile(), TemplateData::iamInstanceProfile);
      out.blockDeviceMappings = each(it.blockDeviceMappings(), TemplateData::blockDeviceMapping);
      out.networkInterfaces = each(it.networkInterfaces(), InterfaceData::instanceNetworkInterface);
      out.imageId = it.imageId();
      out.instanceType = it.instanceType();
      out.keyName = it.keyName();
      out.monitoring = part(it.monitoring(), TemplateData::monitoring);
      out.placement = part(it.placement(), LaunchData::placement);
      out.ramDiskId = it.ramDiskId();
      out.disableApiTermination = it.disableApiTermination();
      out.instanceInitiatedShutdownBehavior = it.instanceInitiatedShutdownBehavior();
      out.userData = it.userData();
      out.tagSpecifications = each(it.tagSpecifications(), TemplateData::tag);
      out.elasticGpuSpecifications = each(it.elasticGpuSpecifications(), TemplateData::elasticGpu);
      out.elasticInferenceAccelerators =
          each(it.elasticInferenceAccelerators(), TemplateData::elasticInferenceAccelerator);
      out.securityGroupIds = it.securityGroupIds();
      out.securityGroups = it.securityGroups();
      out.instanceMarketOptions =
          part(it.instanceMarketOptions(), LaunchData::instanceMarketOptions);
      out.creditSpecification = part(it.creditSpecification(), TemplateData::credit);
      out.cpuOptions = part(it.cpuOptions(), LaunchData::cpuOptions);
      out.capacityReservationSpecification =
          part(it.capacityReservationSpecification(), LaunchData::capacityReservation);
      out.licenseSpecifications =
          each(it.licenseSpecifications(), TemplateData::licenseConfiguration);
      out.hibernationOptions = part(it.hibernationOptions(), LaunchData::hibernationOptions);
      out.metadataOptions = part(it.metadataOptions(), LaunchData::instanceMetadataOptions);
      out.enclaveOptions = part(it.enclaveOptions(), LaunchData::enclaveOptions);
      out.instanceRequirements = part(it.instanceRequirements(), RequirementsData::of);
      out.privateDnsNameOptions =
          part(it.privateDnsNameOptions(), LaunchData::privateDnsNameOptions);
      out.maintenanceOptions =
          part(it.maintenanceOptions(), LaunchData::instanceMaintenanceOptions);
      out.disableApiStop = it.disableApiStop();
      out.operator = part(it.operator(), TemplateData::operator);
      out.networkPerformanceOptions =
          part(it.networkPerformanceOptions(), LaunchData::networkPerformanceOptions);
      out.secondaryInterfaces =
          each(it.secondaryInterfaces(), InterfaceData::instanceSecondaryInterface);
    });
  }

  static LaunchTemplateIamInstanceProfileSpecification iamInstanceProfile(
      LaunchTemplateIamInstanceProfileSpecificationRequest it) {
    return new LaunchTemplateIamInstanceProfileSpecification(it.arn(), it.name());
  }

  static LaunchTemplateBlockDeviceMapping blockDeviceMapping(
      LaunchTemplateBlockDeviceMappingRequest it) {
    return LaunchTemplateBlockDeviceMapping.of(out -> {
      out.deviceName = it.deviceName();
      out.virtualName = it.virtualName();
      out.ebs = part(it.ebs(), TemplateData::ebsBlockDevice);
      out.noDevice = it.noDevice();
    });
  }

  static LaunchTemplatesMonitoring monitoring(LaunchTemplatesMonitoringRequest it) {
    return new LaunchTemplatesMonitoring(it.enabled());
  }

  static LaunchTemplateTagSpecification tag(LaunchTemplateTagSpecificationRequest it) {
    return new LaunchTemplateTagSpecification(it.resourceType(), it.tags());
  }

  static ElasticGpuSpecificationResponse elasticGpu(ElasticGpuSpecification it) {
    return new ElasticGpuSpecificationResponse(it.type());
  }

  static LaunchTemplateElasticInferenceAcceleratorResponse elasticInferenceAccelerator(
      LaunchTemplateElasticInferenceAccelerator it) {
    return new LaunchTemplateElasticInferenceAcceleratorResponse(it.type(), it.count());
  }

  static CreditSpecification credit(CreditSpecificationRequest it) {
    return new CreditSpecification(it.cpuCredits());
  }

  static LaunchTemplateLicenseConfiguration licenseConfiguration(
      LaunchTemplateLicenseConfigurationRequest it) {
    return new LaunchTemplateLicenseConfiguration(it.licenseConfigurationArn());
  }

  static OperatorResponse operator(OperatorRequest it) {
    return new OperatorResponse(null, it.principal(), null);
  }

  static LaunchTemplateEbsBlockDevice ebsBlockDevice(LaunchTemplateEbsBlockDeviceRequest it) {
    return LaunchTemplateEbsBlockDevice.of(out -> {
      out.encrypted = it.encrypted();
      out.deleteOnTermination = it.deleteOnTermination();
      out.iops = it.iops();
      out.kmsKeyId = it.kmsKeyId();
      out.snapshotId = it.snapshotId();
      out.volumeSize = it.volumeSize();
      out.volumeType = it.volumeType();
      out.throughput = it.throughput();
      out.volumeInitializationRate = it.volumeInitializationRate();
      out.ebsCardIndex = it.ebsCardIndex();
    });
  }
}
