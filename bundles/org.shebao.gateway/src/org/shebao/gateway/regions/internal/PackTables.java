package org.shebao.gateway.regions.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.regions.PackException;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.internal.Rows.RegionFile;
import org.shebao.gateway.wire.WireFormat;

/** All files of a pack as read. */
public record PackTables(RegionFile region, PackTable<Rows.Item> items, PackTable<Rows.Limit> limits, PackTable<Rows.ItemRate> rates,
		PackTable<Rows.Bundle> bundles, PackTable<Rows.Due> calendar, PackTable<Rows.Window> windows, PackTable<Rows.Place> divisions,
		PackTable<Rows.Office> agencies, PackTable<Rows.BankName> banks, PackTable<Rows.BankOutlet> outlets, PackTable<Rows.Help> texts) {
	private static final Texts TEXTS = Texts.of(TaxBureau.class);
	private static final String REGION = "region.json";

	/**
	 * Reads the files.
	 *
	 * @throws PackException if one is missing or a row cannot be read
	 */
	public static PackTables read(PackSource source) throws PackException {
		return new PackTables(region(source), PackTable.read(source, "items.csv", Rows.Item.class), PackTable.read(source, "limits.csv", Rows.Limit.class),
				PackTable.read(source, "rates.csv", Rows.ItemRate.class), PackTable.read(source, "bundles.csv", Rows.Bundle.class),
				PackTable.read(source, "calendar.csv", Rows.Due.class), PackTable.read(source, "windows.csv", Rows.Window.class),
				PackTable.read(source, "divisions.csv", Rows.Place.class), PackTable.read(source, "agencies.csv", Rows.Office.class),
				PackTable.read(source, "banks.csv", Rows.BankName.class), PackTable.read(source, "outlets.csv", Rows.BankOutlet.class),
				PackTable.read(source, "texts.csv", Rows.Help.class));
	}

	/** Whether the rows on which fees of a period rest were all checked. */
	boolean verified(FeePeriod period) {
		return items.verified(period) && limits.verified(period) && rates.verified(period) && bundles.verified(period) && calendar.verified(period);
	}

	private static RegionFile region(PackSource source) throws PackException {
		try (InputStream in = source.open(REGION)) {
			RegionFile region = WireFormat.read(in, RegionFile.class);
			boolean whole = region.id() != null && region.name() != null && region.regimeStart() != null && region.lateFeePerDay() != null;
			if (!whole || region.feeYearStart() < 1 || region.feeYearStart() > 12 || region.voucherValidDays() < 0) {
				throw new PackException(TEXTS.get("pack.file", REGION, TEXTS.get("pack.region.incomplete")));
			}
			return region;
		} catch (FileNotFoundException e) {
			throw new PackException(TEXTS.get("pack.file.missing", REGION), e);
		} catch (IOException e) {
			throw new PackException(TEXTS.get("pack.file.unreadable", REGION, e.getMessage()), e);
		}
	}
}
