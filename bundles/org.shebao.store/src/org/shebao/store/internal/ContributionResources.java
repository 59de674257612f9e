package org.shebao.store.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.shebao.store.StoreContribution;

import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.Resource;
import liquibase.resource.URIResource;

/** Gives the migration library the areas' changelogs and, under {@link #ROOT}, a changelog that includes them all in their order. */
final class ContributionResources extends AbstractResourceAccessor {

	/** The path of the including changelog. It has no change sets of its own. */
	static final String ROOT = "shebao-store.xml";

	private final ContributedClasses classes;
	private final byte[] root;

	/** @param contributions in the order of their migrations */
	ContributionResources(ClassLoader library, List<? extends StoreContribution> contributions) {
		classes = new ContributedClasses(library, contributions);
		root = including(contributions).getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public List<Resource> getAll(String path) throws IOException {
		if (ROOT.equals(path)) {
			return List.of(new RootChangelog(root));
		}
		// a path names one file, whichever area has it: nothing is looked up twice in overlapping class paths
		URL found = classes.getResource(path);
		return found == null ? List.of() : List.of(new URIResource(path, uri(found)));
	}

	@Override
	public List<Resource> search(String path, boolean recursive) {
		// changelogs name their files one by one, so that nothing depends on what a folder happens to hold
		return List.of();
	}

	@Override
	public List<String> describeLocations() {
		return List.of("changelogs of the areas");
	}

	@Override
	public void close() {
		// class loaders are not ours to close
	}

	private static URI uri(URL url) throws IOException {
		try {
			return url.toURI();
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	private static String including(List<? extends StoreContribution> contributions) {
		StringBuilder xml = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
					xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-4.33.xsd">
				""");
		contributions.forEach(contribution -> xml.append("\t<include file=\"").append(contribution.changelog()).append("\"/>\n"));
		return xml.append("</databaseChangeLog>\n").toString();
	}

	private static final class RootChangelog extends liquibase.resource.AbstractResource {

		private final byte[] content;

		RootChangelog(byte[] content) {
			super(ROOT, URI.create("memory:" + ROOT));
			this.content = content;
		}

		@Override
		public InputStream openInputStream() {
			return new ByteArrayInputStream(content);
		}

		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public Resource resolve(String other) {
			throw new UnsupportedOperationException(other);
		}

		@Override
		public Resource resolveSibling(String other) {
			throw new UnsupportedOperationException(other);
		}
	}
}
