package org.samplewell.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A class path with only the compiled classes of this package. A server would treat other classes as part of its WAR.
 */
final class LauncherClasses {
    private LauncherClasses() {}

    /** Copies the classes from the compiled tests, and returns the folder as a class path. */
    static Path copied(Path compiledTests, Path folder) throws IOException {
        var own = compiledTests.getFileSystem().getPath("org", "samplewell", "launcher");
        var place = Files.createDirectories(folder.resolve(own));
        try (var classes = Files.newDirectoryStream(compiledTests.resolve(own), "*.class")) {
            for (var each : classes) {
                Files.copy(each, place.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }
}
