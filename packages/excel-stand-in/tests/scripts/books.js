// The workbook and the application; settings, properties, XML, bindings.
await Excel.run(async (context) => {
  const { workbook, application } = context;
  workbook.worksheets.getActiveWorksheet().getRange("A1:B2").formulas = [
    [1, "=A1*2"],
    [3, "=A2*2"],
  ];
  await context.sync();
  workbook.load(
    "name,readOnly,autoSave,previouslySaved,isDirty,usePrecisionAsDisplayed,chartDataPointTrack,calculationEngineVersion",
  );
  const collaborates = workbook.getIsActiveCollabSession();
  const active = workbook.getActiveCell().load("address");
  const selected = workbook.getSelectedRange().load("address");
  const areas = workbook.getSelectedRanges().load("address");
  const chart = workbook.getActiveChartOrNullObject();
  await context.sync();
  console.log(
    "book",
    workbook.name,
    workbook.readOnly,
    workbook.usePrecisionAsDisplayed,
    workbook.chartDataPointTrack,
    workbook.calculationEngineVersion > 0,
    collaborates.value,
  );
  console.log("book", typeof workbook.autoSave, typeof workbook.previouslySaved, typeof workbook.isDirty);
  console.log("selected", active.address, selected.address, areas.address, chart.isNullObject);
  workbook.isDirty = false;
  workbook.protection.protect("secret");
  workbook.protection.load("protected");
  await context.sync();
  console.log("protected", workbook.protection.protected);
  workbook.protection.unprotect("secret");
  workbook.save("Save");
  await context.sync();

  application.calculationMode = "Manual";
  application.iterativeCalculation.enabled = true;
  application.iterativeCalculation.maxIteration = 20;
  application.iterativeCalculation.maxChange = 0.01;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  application.calculate("Full");
  application.load(
    "calculationMode,calculationState,calculationEngineVersion,decimalSeparator,thousandsSeparator,useSystemSeparators",
  );
  application.iterativeCalculation.load("enabled,maxIteration,maxChange");
  application.cultureInfo.load("name");
  application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
  application.cultureInfo.datetimeFormat.load("dateSeparator,timeSeparator,longDatePattern,longTimePattern");
  await context.sync();
  const { iterativeCalculation: loops, cultureInfo: culture } = application;
  console.log(
    "application",
    application.calculationMode,
    application.calculationState,
    application.calculationEngineVersion > 0,
    application.decimalSeparator,
    application.thousandsSeparator,
    application.useSystemSeparators,
  );
  console.log("loops", loops.enabled, loops.maxIteration, loops.maxChange);
  console.log(
    "culture",
    culture.name,
    culture.numberFormat.numberGroupSeparator,
    culture.datetimeFormat.dateSeparator,
    culture.datetimeFormat.timeSeparator,
    culture.datetimeFormat.longDatePattern,
    culture.datetimeFormat.longTimePattern,
  );
  application.calculationMode = "Automatic";
  context.runtime.enableEvents = false;
  context.runtime.load("enableEvents");
  await context.sync();
  console.log("events", context.runtime.enableEvents);
  context.runtime.enableEvents = true;

  const { settings } = workbook;
  const setting = settings.add("rule", [1, 2]).load("key,value");
  const settingCount = settings.getCount();
  const noSetting = settings.getItemOrNullObject("none");
  await context.sync();
  setting.delete();
  const settingsLeft = settings.getCount();
  await context.sync();
  console.log(
    "settings",
    setting.key,
    setting.value.join(),
    settingCount.value,
    noSetting.isNullObject,
    settingsLeft.value,
  );

  const { properties } = workbook;
  Object.assign(properties, {
    subject: "s",
    author: "a",
    keywords: "k",
    comments: "c",
    category: "g",
    manager: "m",
    company: "o",
    revisionNumber: 7,
  });
  properties.load(
    "subject,author,keywords,comments,category,manager,company,revisionNumber,lastAuthor,creationDate",
  );
  properties.custom.add("one", 1);
  const custom = properties.custom.getItem("one").load("key,value,type");
  const noCustom = properties.custom.getItemOrNullObject("none");
  properties.custom.add("two", "text");
  const customCount = properties.custom.getCount();
  await context.sync();
  custom.delete();
  const customLeft = properties.custom.getCount();
  properties.custom.deleteAll();
  const customNone = properties.custom.getCount();
  await context.sync();
  console.log(
    "properties",
    Object.values(properties.toJSON()).slice(0, 3).length,
    properties.subject,
    properties.author,
    properties.keywords,
    properties.comments,
    properties.category,
    properties.manager,
    properties.company,
    properties.revisionNumber,
    typeof properties.lastAuthor,
    properties.creationDate !== undefined,
  );
  console.log(
    "custom",
    custom.key,
    custom.value,
    custom.type,
    noCustom.isNullObject,
    customCount.value,
    customLeft.value,
    customNone.value,
  );

  const parts = workbook.customXmlParts;
  const part = parts.add('<a xmlns="urn:a">1</a>').load("id,namespaceUri");
  await context.sync();
  const again = parts.getItem(part.id);
  again.setXml('<a xmlns="urn:a">2</a>');
  const xml = again.getXml();
  const partCount = parts.getCount();
  const noPart = parts.getItemOrNullObject("none");
  const scoped = parts.getByNamespace("urn:a");
  const inScope = scoped.getItem(part.id).load("namespaceUri");
  const notInScope = scoped.getItemOrNullObject("none");
  const onlyOne = scoped.getOnlyItemOrNullObject().load("id");
  await context.sync();
  again.delete();
  const partsLeft = parts.getCount();
  await context.sync();
  console.log(
    "xml",
    part.namespaceUri,
    xml.value,
    partCount.value,
    noPart.isNullObject,
    inScope.namespaceUri,
    notInScope.isNullObject,
    onlyOne.id === part.id,
    partsLeft.value,
  );

  const { bindings } = workbook;
  const binding = bindings.add("Sheet1!A1:B2", "Range", "cells").load("id,type");
  const text = bindings.add("Sheet1!A1", "Text", "one").getText();
  const bound = bindings.getItem("cells").getRange().load("address");
  bindings.load("count");
  const bindingCount = bindings.getCount();
  const noBinding = bindings.getItemOrNullObject("none");
  const firstBinding = bindings.getItemAt(0).load("id");
  await context.sync();
  bindings.getItem("one").delete();
  const bindingsLeft = bindings.getCount();
  await context.sync();
  console.log(
    "bindings",
    binding.id,
    binding.type,
    text.value,
    bound.address,
    bindings.count,
    bindingCount.value,
    noBinding.isNullObject,
    firstBinding.id,
    bindingsLeft.value,
  );

  const { names } = workbook;
  names.addFormulaLocal("Half", "=0.5", "a half");
  names.add("Cells", workbook.worksheets.getActiveWorksheet().getRange("A1:B2"));
  const local = workbook.worksheets.getActiveWorksheet().names.add("Local", "=Sheet1!$A$1").load("scope");
  const cells = names.getItem("Cells").load("comment,visible,scope,value");
  const half = names.getItem("Half").load("comment");
  cells.arrayValues.load("values,types");
  const where = cells.getRange().load("address");
  const nowhere = names.getItem("Half").getRangeOrNullObject();
  local.worksheet.load("name");
  const noSheet = cells.worksheetOrNullObject;
  noSheet.load("name");
  const nameCount = names.getCount();
  const noName = names.getItemOrNullObject("none");
  await context.sync();
  cells.visible = false;
  cells.comment = "hidden";
  cells.load("comment,visible");
  half.delete();
  const namesLeft = names.getCount();
  await context.sync();
  console.log(
    "names",
    cells.scope,
    local.scope,
    local.worksheet.name,
    noSheet.isNullObject,
    half.comment,
    where.address,
    nowhere.isNullObject,
  );
  console.log(
    "names",
    cells.arrayValues.values.join(),
    cells.arrayValues.types.join(),
    nameCount.value,
    noName.isNullObject,
    cells.visible,
    cells.comment,
    namesLeft.value,
  );
  workbook.close("SkipSave");
  await context.sync();
});
