package dev.virga.plugin.ec2.template;

import static dev.virga.plugin.ec2.template.Given.each;
import static dev.virga.plugin.ec2.template.Given.part;

import dev.virga.plugin.ec2.model.ConnectionTrackingSpecification;
import dev.virga.plugin.ec2.model.ConnectionTrackingSpecificationRequest;
import dev.virga.plugin.ec2.model.EnaSrdSpecificationRequest;
import dev.virga.plugin.ec2.model.EnaSrdUdpSpecificationRequest;
import dev.virga.plugin.ec2.model.InstanceIpv6Address;
import dev.virga.plugin.ec2.model.InstanceIpv6AddressRequest;
import dev.virga.plugin.ec2.model.Ipv4PrefixSpecificationRequest;
import dev.virga.plugin.ec2.model.Ipv4PrefixSpecificationResponse;
import dev.virga.plugin.ec2.model.Ipv6PrefixSpecificationRequest;
import dev.virga.plugin.ec2.model.Ipv6PrefixSpecificationResponse;
import dev.virga.plugin.ec2.model.LaunchTemplateEnaSrdSpecification;
import dev.virga.plugin.ec2.model.LaunchTemplateEnaSrdUdpSpecification;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceNetworkInterfaceSpecification;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceNetworkInterfaceSpecificationRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceSecondaryInterfaceSpecification;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest;
import dev.virga.plugin.ec2.model.SecondaryInterfacePrivateIpAddressSpecification;
import dev.virga.plugin.ec2.model.SecondaryInterfacePrivateIpAddressSpecificationRequest;

/// The network interfaces in the data of a launch template.
final class InterfaceData {
  private InterfaceData() {}

  static LaunchTemplateInstanceNetworkInterfaceSpecification instanceNetworkInterface(
      LaunchTemplateInstanceNetworkInterfaceSpecificationRequest it) {
    return LaunchTemplateInstanceNetworkInterfaceSpecification.of(out -> {
      out.associateCarrierIpAddress = it.associateCarrierIpAddress();
      out.associatePublicIpAddress = it.associatePublicIpAddress();
      out.deleteOnTermination = it.deleteOnTermination();
      out.description = it.description();
      out.deviceIndex = it.deviceIndex();
      out.groups = it.groups();
      out.interfaceType = it.interfaceType();
      out.ipv6AddressCount = it.ipv6AddressCount();
      out.ipv6Addresses = each(it.ipv6Addresses(), InterfaceData::instanceIpv6Address);
      out.networkInterfaceId = it.networkInterfaceId();
      out.privateIpAddress = it.privateIpAddress();
      out.privateIpAddresses = it.privateIpAddresses();
      out.secondaryPrivateIpAddressCount = it.secondaryPrivateIpAddressCount();
      out.subnetId = it.subnetId();
      out.networkCardIndex = it.networkCardIndex();
      out.ipv4Prefixes = each(it.ipv4Prefixes(), InterfaceData::ipv4Prefix);
      out.ipv4PrefixCount = it.ipv4PrefixCount();
      out.ipv6Prefixes = each(it.ipv6Prefixes(), InterfaceData::ipv6Prefix);
      out.ipv6PrefixCount = it.ipv6PrefixCount();
      out.primaryIpv6 = it.primaryIpv6();
      out.enaSrdSpecification = part(it.enaSrdSpecification(), InterfaceData::enaSrd);
      out.connectionTrackingSpecification =
          part(it.connectionTrackingSpecification(), InterfaceData::connectionTracking);
      out.enaQueueCount = it.enaQueueCount();
    });
  }

  static LaunchTemplateInstanceSecondaryInterfaceSpecification instanceSecondaryInterface(
      LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest it) {
    return LaunchTemplateInstanceSecondaryInterfaceSpecification.of(out -> {
      out.deleteOnTermination = it.deleteOnTermination();
      out.deviceIndex = it.deviceIndex();
      out.privateIpAddresses =
          each(it.privateIpAddresses(), InterfaceData::secondaryInterfacePrivateIpAddress);
      out.privateIpAddressCount = it.privateIpAddressCount();
      out.secondarySubnetId = it.secondarySubnetId();
      out.interfaceType = it.interfaceType();
      out.networkCardIndex = it.networkCardIndex();
    });
  }

  static InstanceIpv6Address instanceIpv6Address(InstanceIpv6AddressRequest it) {
    return new InstanceIpv6Address(it.ipv6Address(), null);
  }

  static Ipv4PrefixSpecificationResponse ipv4Prefix(Ipv4PrefixSpecificationRequest it) {
    return new Ipv4PrefixSpecificationResponse(it.ipv4Prefix());
  }

  static Ipv6PrefixSpecificationResponse ipv6Prefix(Ipv6PrefixSpecificationRequest it) {
    return new Ipv6PrefixSpecificationResponse(it.ipv6Prefix());
  }

  static LaunchTemplateEnaSrdSpecification enaSrd(EnaSrdSpecificationRequest it) {
    return new LaunchTemplateEnaSrdSpecification(
        it.enaSrdEnabled(), part(it.enaSrdUdpSpecification(), InterfaceData::enaSrdUdp));
  }

  static ConnectionTrackingSpecification connectionTracking(
      ConnectionTrackingSpecificationRequest it) {
    return new ConnectionTrackingSpecification(
        it.tcpEstablishedTimeout(), it.udpTimeout(), it.udpStreamTimeout());
  }

  static SecondaryInterfacePrivateIpAddressSpecification secondaryInterfacePrivateIpAddress(
      SecondaryInterfacePrivateIpAddressSpecificationRequest it) {
    return new SecondaryInterfacePrivateIpAddressSpecification(it.privateIpAddress());
  }

  static LaunchTemplateEnaSrdUdpSpecification enaSrdUdp(EnaSrdUdpSpecificationRequest it) {
    return new LaunchTemplateEnaSrdUdpSpecification(it.enaSrdUdpEnabled());
  }
}
