package org.rapporteur.json.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a file, where the file system has such permissions.
 *
 * @param owner the owner of the file
 * @param group the group of the file
 * @param permissions the permissions of the owner, the group and all others
 */
record Ownership(UserPrincipal owner, GroupPrincipal group, Set<PosixFilePermission> permissions) {
    private static final Set<PosixFilePermission> OF_OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** Returns the ownership of a file; empty if the file does not exist, or its file system has no permissions. */
    static Optional<Ownership> of(Path file) throws IOException {
        PosixFileAttributeView view = view(file);
        try {
            return view == null ? Optional.empty() : Optional.of(of(view.readAttributes()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Ownership of(PosixFileAttributes attributes) {
        return new Ownership(attributes.owner(), attributes.group(), attributes.permissions());
    }

    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns the permissions of the owner, without those of the group, which may not be the right one yet. */
    FileAttribute<Set<PosixFilePermission>> forOwner() {
        Set<PosixFilePermission> ofOwner = EnumSet.copyOf(OF_OWNER);
        ofOwner.retainAll(permissions);
        return PosixFilePermissions.asFileAttribute(ofOwner);
    }

    /**
     * Gives a file the permissions of another, and its group and owner if that is allowed. If the group cannot be set,
     * the group of the file may do what all others may, because that is what its members could do before.
     */
    static void copy(Path from, Path to) throws IOException {
        Optional<Ownership> wanted = of(from);
        PosixFileAttributeView view = view(to);
        if (wanted.isPresent() && view != null) {
            wanted.get().giveTo(view);
        }
    }

    private void giveTo(PosixFileAttributeView file) throws IOException {
        Ownership now = of(file.readAttributes());
        boolean isOfGroup = now.group.equals(group) || isAllowed(() -> file.setGroup(group));
        Set<PosixFilePermission> allowed = isOfGroup ? permissions : withoutGroup();
        if (!now.permissions.equals(allowed)) {
            file.setPermissions(allowed);
        }
        if (!now.owner.equals(owner)) {
            isAllowed(() -> file.setOwner(owner)); // otherwise, the file becomes that of the writer
        }
    }

    /** Returns the permissions if the group of the file is not the one that should have those of the group. */
    Set<PosixFilePermission> withoutGroup() {
        Set<PosixFilePermission> changed = EnumSet.noneOf(PosixFilePermission.class);
        changed.addAll(permissions);
        changed.removeIf(permission -> permission.name().startsWith("GROUP"));
        for (PosixFilePermission permission : permissions) {
            if (permission.name().startsWith("OTHERS")) {
                changed.add(PosixFilePermission.valueOf(permission.name().replace("OTHERS", "GROUP")));
            }
        }
        return changed;
    }

    private interface Change {
        void make() throws IOException;
    }

    private static boolean isAllowed(Change change) {
        try {
            change.make();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
