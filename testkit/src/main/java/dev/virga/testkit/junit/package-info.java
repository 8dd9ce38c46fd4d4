/// The JUnit extension: [VirgaTest][dev.virga.testkit.junit.VirgaTest] on a test class is a Virga in its
/// JVM, and what its tests need of it as parameters and fields.
///
/// The AWS SDK is not a dependency: its clients are made by reflection where the test has them.
package dev.virga.testkit.junit;
