package org.shebao.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of TAG as another area's entity. */
@Entity
@Table(name = "TAG")
public class TagEntity {

	@Id
	private long id;

	@Column(name = "NOTE")
	private long note;

	private String name;

	protected TagEntity() {
	}

	TagEntity(long id, long note, String name) {
		this.id = id;
		this.note = note;
		this.name = name;
	}

	String name() {
		return name;
	}
}
